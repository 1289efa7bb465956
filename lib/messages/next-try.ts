import type { Report } from '#lib/diagnosis/report.ts'
import type { Words } from '#lib/messages/words.ts'

const MINUTE = 60_000
const LONG_WAIT_SECONDS = 6 * 3600

/**
 * When the next try makes sense, as a clock time, with its day where the wait is long; null where waiting is not the
 * matter or nobody knows how long. Rounded up: at the time that is said the wait must be over.
 */
export function nextTry(report: Report, words: Words): string | null {
  const { kind, seconds } = report.verdict.retry
  if (kind !== 'after' || seconds === undefined) return null
  const over = Date.parse(report.startedAt) + report.durationMs + seconds * 1000
  const at = new Date(Math.ceil(over / MINUTE) * MINUTE).toISOString()
  return seconds < LONG_WAIT_SECONDS ? words.time(at) : words.dateTime(at)
}
