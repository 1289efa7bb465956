import type { LastGood } from '#lib/diagnosis/report.ts'

/** When every saved report's test began. */
export const STARTED_AT = '2026-11-22T16:04:05.000Z'

/** The instance worked two days earlier, with the same id and secret. */
export const workedBefore = (munchkinId: string, over: Partial<LastGood> = {}): LastGood => ({
  at: '2026-11-20T10:00:00.000Z',
  firstFailureAt: null,
  munchkinId,
  apiUser: `connect@${munchkinId.toLowerCase()}.example`,
  permissionsHeld: ['Read-Only Lead'],
  egressAddress: '127.0.0.1',
  sameClientId: true,
  sameSecret: true,
  usage: { date: '2026-11-20', total: 18_204, ours: 1_116, otherUsers: 2 },
  ...over,
})
