import { means, readOutcome } from '#lib/diagnosis/reading.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import type { CallObservation, Purpose } from '#lib/marketo/observation.ts'

/** After a limit in one of these no further probe is sent: it would be refused too, and count. */
const STOP_AT_A_LIMIT: Purpose[] = ['baselineElsewhere', 'probe', 'probeSecond']

/** The last answer that said "too many calls", just now or today, while the probes were under way; null for none. */
export function limitMet(calls: CallObservation[]): Reading | null {
  const met = calls.findLast((call) => STOP_AT_A_LIMIT.includes(call.purpose) && saysToWait(call))
  return met ? readOutcome(met.outcome) : null
}

/** Too many calls just now, or today: every further one would be refused too, and count. */
export function saysToWait({ outcome }: CallObservation): boolean {
  const reading = readOutcome(outcome)
  return means(reading, 'neutralRate') || means(reading, 'neutralQuota')
}
