import { describe, expect, it } from 'vitest'
import type { JudgedWith } from '#lib/diagnosis/report.ts'
import { call, envelope, known, typed, workedBefore } from '#tests/support/observations.ts'
import { otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const GONE_AT = Date.UTC(2026, 10, 21, 12)
const HOUR = 3_600_000
const hoursLater = (hours: number) => GONE_AT + hours * HOUR

/** 614, answered this long after the first of a row of them. */
const gone = (hours: number | null) =>
  envelope({
    success: false,
    requestId: hours === null ? null : `68d8#${hoursLater(hours).toString(16)}`,
    errors: [{ code: '614', message: 'Invalid Subscription' }],
    resultCount: null,
  })
const goneSince = (over: Partial<JudgedWith> = {}): Partial<JudgedWith> => ({
  firstUnavailableAt: new Date(GONE_AT).toISOString(),
  ...over,
})
const judged = (hours: number | null, context = goneSince()) =>
  verdictOf([...known(), call('baseline', gone(hours))], context)

describe('614 time and again', () => {
  it('becomes wrong_subscription after a day: what lasts is not temporary', () => {
    const verdict = judged(24.5)
    expect(verdict).toMatchObject({
      code: 'wrong_subscription',
      outcome: 'fixable',
      owner: 'marketoAdmin',
      confidence: 'likely',
      retry: { kind: 'afterFix' },
      params: { instance: '123-XYZ-789', unavailableSince: '2026-11-21T12:00:00.000Z' },
    })
    expect(otherCodes(verdict)).toEqual(['subscription_unavailable'])
  })

  it('is so whether or not the connection ever worked', () => {
    for (const lastGood of [null, workedBefore(), workedBefore({ munchkinId: '999-OLD-999' })]) {
      expect(judged(24.5, goneSince({ lastGood })).code).toBe('wrong_subscription')
      expect(judged(23.5, goneSince({ lastGood })).code).toBe('subscription_unavailable')
    }
  })

  it('is subscription_unavailable within the day', () => {
    expect(judged(23.5).code).toBe('subscription_unavailable')
    expect(judged(24).code).toBe('subscription_unavailable')
  })

  it('is subscription_unavailable where nothing dates the reply or the first one', () => {
    expect(judged(null).code).toBe('subscription_unavailable')
    expect(judged(99, goneSince({ firstUnavailableAt: null })).code).toBe(
      'subscription_unavailable',
    )
  })

  it('counts from the first 614, however long something else failed before', () => {
    const lastGood = workedBefore({ firstFailureAt: new Date(hoursLater(-26)).toISOString() })
    const first = judged(0, { lastGood, firstUnavailableAt: null })
    expect(first.code).toBe('subscription_unavailable')
    expect(judged(1, goneSince({ lastGood })).code).toBe('subscription_unavailable')
  })

  it('is not wrong at once although it gives no token any more', () => {
    const seen = [typed(), call('token', gone(1))]
    const lastGood = workedBefore()
    expect(verdictOf(seen, goneSince({ lastGood })).code).toBe('subscription_unavailable')
    const never = verdictOf(seen)
    expect(never.code).toBe('wrong_subscription')
    expect(never.params).toEqual({ instance: '123-XYZ-789' })
  })
})
