import { describe, expect, it } from 'vitest'
import type { LastGood } from '#lib/diagnosis/report.ts'
import { call, envelope, known, typed, workedBefore } from '#tests/support/observations.ts'
import { otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const FAILED_AT = Date.UTC(2026, 10, 21, 12)
const HOUR = 3_600_000

/** 614, answered this long after the first test that failed. */
const gone = (hoursLater: number | null) =>
  envelope({
    success: false,
    requestId: hoursLater === null ? null : `68d8#${(FAILED_AT + hoursLater * HOUR).toString(16)}`,
    errors: [{ code: '614', message: 'Invalid Subscription' }],
    resultCount: null,
  })
const failing = (over: Partial<LastGood> = {}) => ({
  lastGood: workedBefore({ firstFailureAt: new Date(FAILED_AT).toISOString(), ...over }),
})
const judged = (hoursLater: number | null, context = failing()) =>
  verdictOf([...known(), call('baseline', gone(hoursLater))], context)

describe('614 from a connection that worked', () => {
  it('becomes wrong_subscription after a day: what lasts is not temporary', () => {
    const verdict = judged(24.5)
    expect(verdict).toMatchObject({
      code: 'wrong_subscription',
      outcome: 'fixable',
      owner: 'marketoAdmin',
      confidence: 'likely',
      retry: { kind: 'afterFix' },
      params: { instance: '123-XYZ-789', firstFailureAt: '2026-11-21T12:00:00.000Z' },
    })
    expect(otherCodes(verdict)).toEqual(['subscription_unavailable'])
  })

  it('is subscription_unavailable within the day', () => {
    expect(judged(23.5).code).toBe('subscription_unavailable')
    expect(judged(24).code).toBe('subscription_unavailable')
  })

  it('is subscription_unavailable where nothing dates the reply or the first failure', () => {
    expect(judged(null).code).toBe('subscription_unavailable')
    expect(judged(99, failing({ firstFailureAt: null })).code).toBe('subscription_unavailable')
  })

  it('takes no account of how another instance failed', () => {
    expect(judged(99, failing({ munchkinId: '999-OLD-999' })).code).toBe('subscription_unavailable')
  })

  it('is not wrong at once although it gives no token any more', () => {
    const seen = [typed(), call('token', gone(1))]
    expect(verdictOf(seen, failing()).code).toBe('subscription_unavailable')
    expect(verdictOf(seen).code).toBe('wrong_subscription')
  })
})
