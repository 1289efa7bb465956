import type { Answers, Params } from '#lib/diagnosis/verdict.ts'

/** Which Munchkin ID the person sees in the address of an open Marketo page: the tested one, or another. */
export function instanceSeen({ address_bar_id }: Answers): Params {
  if (address_bar_id === 'yes') return { instanceSeen: 'same' }
  return address_bar_id === 'no' ? { instanceSeen: 'other' } : {}
}
