import { headers } from 'next/headers'
import { words } from '#lib/messages/words.ts'

/** The language we speak to a browser that has no session: its first choice, where we have it. */
export async function visitorLocale(): Promise<string> {
  const accepted = (await headers()).get('accept-language') ?? ''
  const first = accepted.split(',')[0]?.split(';')[0]?.trim() ?? ''
  return words(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(first) ? first : 'en').locale
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

export const direction = (locale: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr'
