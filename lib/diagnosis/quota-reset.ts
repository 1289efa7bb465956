/** Milliseconds in 2010 and 2100: outside, the second half of a request id is no time. */
const PLAUSIBLE = [Date.UTC(2010, 0), Date.UTC(2100, 0)] as const

/** Marketo's request ids are `<hex>#<hex milliseconds since 1970>`: they date the reply. Null where one does not. */
export function timeOfRequest(requestId: string | null): number | null {
  const hex = /^[0-9a-f]+#([0-9a-f]{10,12})$/i.exec(requestId ?? '')?.[1]
  if (!hex) return null
  const time = Number.parseInt(hex, 16)
  return time > PLAUSIBLE[0] && time < PLAUSIBLE[1] ? time : null
}

const US_CENTRAL = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Chicago',
  hourCycle: 'h23',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

const DAY = 86_400

/** Seconds from `time` (milliseconds since 1970) to the next midnight US Central, when Marketo's quota starts anew. */
export function secondsToReset(time: number): number {
  const seconds = DAY - secondsOfDay(time)
  // On the two days a year that have 23 or 25 hours this ends an hour late or early.
  const clock = secondsOfDay(time + seconds * 1000)
  return seconds - (clock > DAY / 2 ? clock - DAY : clock)
}

function secondsOfDay(time: number): number {
  const parts = US_CENTRAL.formatToParts(time)
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  return value('hour') * 3600 + value('minute') * 60 + value('second')
}
