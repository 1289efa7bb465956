const MINUTE = 60_000
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const

/** What `Intl` writes in a language: numbers, lengths of time, clock times, lists. */
export function formats(locale: string, timeZone: string | null) {
  const number = new Intl.NumberFormat(locale)
  const inUnit = (unit: string, digits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits })
  const milliseconds = inUnit('millisecond', 0)
  const seconds = inUnit('second', 1)
  const long = (unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
  const durations = { second: long('second'), minute: long('minute'), hour: long('hour') }
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' }
  const zone: Intl.DateTimeFormatOptions =
    timeZone === null ? { timeZone: 'UTC', timeZoneName: 'short' } : { timeZone }
  const at = (instant: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, ...zone }).format(new Date(instant))
  return {
    number: (value: number) => number.format(value),
    milliseconds: (value: number) =>
      value < 1000 ? milliseconds.format(value) : seconds.format(value / 1000),
    duration(value: number) {
      if (value < 120) return durations.second.format(Math.ceil(value))
      if (value < 7200) return durations.minute.format(Math.ceil(value / 60))
      return durations.hour.format(Math.ceil(value / 3600))
    },
    ago(instant: string, now: Date) {
      const passed = now.getTime() - Date.parse(instant)
      const unit = UNITS.find(([, length]) => passed >= length)
      return unit ? relative.format(-Math.floor(passed / unit[1]), unit[0]) : null
    },
    time: (instant: string) => at(instant, clock),
    dateTime: (instant: string) => at(instant, { ...day, ...clock }),
    list: (items: readonly string[]) => list.format(items),
  }
}
