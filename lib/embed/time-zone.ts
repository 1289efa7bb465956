/** The browser's word for its time zone, an IANA name, when it is one that can be reckoned with; else null. */
export function timeZoneOf(named: unknown): string | null {
  if (typeof named !== 'string' || named.length > 64) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: named }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
