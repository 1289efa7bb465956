import { describe, expect, it } from 'vitest'
import {
  call,
  known,
  letIn,
  need,
  probe,
  says,
  usage,
  workedBefore,
} from '#tests/support/observations.ts'
import { verdictOf } from '#tests/support/verdicts.ts'

const quotaUsedUp = [...known(), call('baseline', says('607'))]

describe('quota_exhausted', () => {
  it.each([0, 1])('is for waiting when %i of the six days before were like it', (quotaDays) => {
    const verdict = verdictOf(quotaUsedUp, { quotaDays })
    expect(verdict).toMatchObject({ outcome: 'wait', owner: 'marketo', confidence: 'certain' })
    expect(verdict.params).not.toHaveProperty('quotaDays')
  })

  it.each([2, 6])("is the admin's on the third day of seven: %i before", (quotaDays) => {
    expect(verdictOf(quotaUsedUp, { quotaDays })).toMatchObject({
      code: 'quota_exhausted',
      outcome: 'fixable',
      owner: 'marketoAdmin',
      confidence: 'certain',
      params: { quotaDays: quotaDays + 1 },
      retry: { kind: 'after', seconds: expect.any(Number) as number },
    })
  })
})

describe('whose calls they were', () => {
  it('is read off the baseline of this test', () => {
    const seen = [...letIn(), probe('Read-Only Lead', says('607'))]
    const lastGood = workedBefore({ usage: usage(7) })
    const { params } = verdictOf(seen, { needs: [need('Read-Only Lead')], lastGood })
    expect(params).toMatchObject({ usageTotal: 120, usageOurs: 20, usageOthers: 2 })
    expect(params).not.toHaveProperty('usageAt')
  })

  it('is taken from the last good test, with its time, where Marketo tells nothing any more', () => {
    const lastGood = workedBefore({ usage: usage(49_000) })
    for (const code of ['607', '606']) {
      const seen = [...known(), call('baseline', says(code))]
      expect(verdictOf(seen, { lastGood }).params).toMatchObject({
        usageTotal: 49_000,
        usageOurs: 20,
        usageOthers: 2,
        usageAt: lastGood.at,
      })
    }
  })

  it('is left out where it was never read, or not of this instance', () => {
    const elsewhere = workedBefore({ usage: usage(), munchkinId: '999-OLD-999' })
    for (const lastGood of [null, workedBefore(), elsewhere]) {
      expect(verdictOf(quotaUsedUp, { lastGood }).params).not.toHaveProperty('usageOthers')
    }
  })

  it('names no number that Marketo left out', () => {
    const lastGood = workedBefore({ usage: { ...usage(), total: null, ours: null } })
    const { params } = verdictOf(quotaUsedUp, { lastGood })
    expect(params).toMatchObject({ usageOthers: 2 })
    expect(params).not.toHaveProperty('usageTotal')
    expect(params).not.toHaveProperty('usageOurs')
  })
})
