/** Seconds that a wait verdict's end is overstepped, so that Marketo's clock has passed it too. */
const AFTER_WAIT_MS = 5000

type Round = {
  /** Seconds after the start of the watch, ascending. */
  schedule: readonly number[]
  /** How many rounds have begun. */
  rounds: number
  /** When the newest of them was due; the start of the watch before the first. */
  since: Date
  /** When Marketo says that a try makes sense again. */
  notBefore: Date | null
  now: Date
}

/** When the next round is due; null after the last. A round that was delayed delays those after it. */
export function nextRound({ schedule, rounds, since, notBefore, now }: Round): Date | null {
  const next = schedule[rounds]
  if (next === undefined) return null
  const gap = (next - (schedule[rounds - 1] ?? 0)) * 1000
  const shortest = (schedule[0] ?? 0) * 1000
  const waited = notBefore === null ? 0 : notBefore.getTime() + AFTER_WAIT_MS
  const soonest = rounds === 0 ? 0 : now.getTime() + shortest
  return new Date(Math.max(since.getTime() + gap, soonest, waited))
}
