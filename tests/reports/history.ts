import type { LastGood } from '#lib/diagnosis/report.ts'
import { workedBefore } from '#tests/support/observations.ts'

/** When every saved report's test began. */
export const STARTED_AT = '2026-11-22T16:04:05.000Z'

/** A clock that says so now, and goes on: the counters of a day start anew at midnight, and no report is made across it. */
export function sinceStart(): () => number {
  const begun = Date.now()
  return () => Date.parse(STARTED_AT) + Date.now() - begun
}

/** This instance worked two days earlier, with the same id and secret. */
export const instanceWorkedBefore = (munchkinId: string, over: Partial<LastGood> = {}): LastGood =>
  workedBefore({
    munchkinId,
    apiUser: `connect@${munchkinId.toLowerCase()}.example`,
    permissionsHeld: ['Read-Only Lead'],
    egressAddress: '127.0.0.1',
    usage: { date: '2026-11-20', total: 18_204, ours: 1_116, otherUsers: 2 },
    ...over,
  })
