const MINUTE = 60_000
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const

/** "3 minutes ago", "yesterday"; null for less than a minute. */
export function ago(then: Date, locale: string, now: Date): string | null {
  const passed = Math.max(0, now.getTime() - then.getTime())
  const said = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const unit = UNITS.find(([, length]) => passed >= length)
  return unit ? said.format(-Math.floor(passed / unit[1]), unit[0]) : null
}
