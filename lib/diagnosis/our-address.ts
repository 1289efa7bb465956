import type { CallObservation } from '#lib/marketo/observation.ts'

type Call = Pick<CallObservation, 'purpose' | 'from'>

/** Our address that Marketo saw last, of those that count: the baseline from the others is asked only to compare. */
export const mainAddress = (calls: readonly Call[]): string | null =>
  calls.findLast((call) => isMain(call) && call.from !== null)?.from ?? null

const isMain = ({ purpose }: Call) => purpose !== 'baselineElsewhere' && purpose !== 'control'

/** All our addresses that called Marketo, each once, sorted. */
export const addressesUsed = (calls: readonly Call[]): string[] =>
  [
    ...new Set(
      calls.filter(({ purpose }) => purpose !== 'control').flatMap(({ from }) => from ?? []),
    ),
  ].toSorted()

/** Behind a translator of addresses ours is not what Marketo sees. */
export const isBehindNat = (address: string): boolean => PRIVATE.test(address)

const PRIVATE =
  /^(::ffff:)?(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)|^f[cde]/i
