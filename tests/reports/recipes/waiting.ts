import { instanceWorkedBefore } from '#tests/reports/history.ts'
import { fromInstance, fromSeen, type Recipes } from '#tests/reports/recipe.ts'
import { call, identityError, typed } from '#tests/support/observations.ts'

const restError = (code: string, message: string) => ({ restError: { code, message } })

/** Nobody's fault, or not Marketo's API. */
export const waiting: Recipes = {
  wrong_subscription: fromInstance('000-WRG-614'),
  'wrong_subscription--after-a-day': fromInstance('000-SUB-614', {
    firstUnavailableAt: '2026-11-20T08:00:00.000Z',
  }),
  'wrong_subscription--for-two-days': fromInstance('000-SUB-614', {
    lastGood: instanceWorkedBefore('000-SUB-614', { at: '2026-11-19T10:00:00.000Z' }),
    firstUnavailableAt: '2026-11-20T12:00:00.000Z',
  }),
  quota_exhausted: fromInstance('000-QUO-607'),
  'quota_exhausted--usage-known': fromInstance('000-QUO-607', {
    lastGood: instanceWorkedBefore('000-QUO-607', {
      at: '2026-11-22T14:00:00.000Z',
      usage: { date: '2026-11-22', total: 47_310, ours: 2_204, otherUsers: 3 },
    }),
  }),
  'quota_exhausted--most-days': fromInstance('000-QUO-607', { quotaDays: 4 }),
  rate_limited: fromInstance('000-RAT-606'),
  'rate_limited--calls-at-once': fromInstance('000-CON-200', {
    switches: restError('615', 'Concurrent access limit reached'),
  }),
  'rate_limited--jobs': fromInstance('000-CON-200', {
    switches: restError('1029', 'Too many jobs in queue'),
  }),
  marketo_unavailable: fromInstance('000-MKT-502'),
  'marketo_unavailable--system-error': fromInstance('000-SYS-611'),
  'marketo_unavailable--worked-before': fromInstance('000-MKT-502', {
    lastGood: instanceWorkedBefore('000-MKT-502'),
  }),
  unexpected_reply: fromInstance('000-HTM-200'),
  unknown: fromInstance('000-UNK-999'),
  'unknown--not-found-in-json': fromSeen([
    typed(),
    call('token', identityError('', 404, 'Not Found')),
  ]),
}
