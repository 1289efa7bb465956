import { spokenHere } from '#lib/session.ts'

/** The language we speak to a browser that has no session: its first choice, where we have it. */
export async function visitorLocale(): Promise<string> {
  return spokenHere()
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

export const direction = (locale: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr'
