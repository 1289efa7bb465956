/** A receiver may ask for more time, up to a day. */
const LONGEST_WAIT_S = 24 * 60 * 60
/** Each wait grows by up to a tenth, so that what failed together does not come back together. */
const JITTER = 0.1

export type Failed = {
  /** How many tries there were, this one included. */
  attempts: number
  /** The `Retry-After` of the answer; null without one. */
  askedSeconds: number | null
  now: Date
}

/**
 * When the next try is due, never before the schedule's time; null after the last. `delays` are seconds between the
 * tries; `luck` is 0 to 1.
 */
export function nextTry(failed: Failed, delays: readonly number[], luck: number): Date | null {
  const { attempts, askedSeconds, now } = failed
  const delay = delays[attempts - 1]
  if (delay === undefined) return null
  const asked = Math.min(askedSeconds ?? 0, LONGEST_WAIT_S)
  const seconds = Math.max(delay * (1 + JITTER * luck), asked)
  return new Date(now.getTime() + Math.round(seconds * 1000))
}

/** Seconds that a `Retry-After` (RFC 9110: a count, or a date) asks for; null when it says nothing usable. */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now.getTime()) / 1000))
}
