import { describe, expect, it } from 'vitest'
import type { Params, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import { memoryWords, usageWords } from '#lib/messages/memory-words.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { CONTEXT, exampleReport } from '#tests/lib/messages/example-report.ts'

const w = words('en')

function report(params: Params, outcome: VerdictOutcome = 'fixable') {
  const made = exampleReport('permission_missing')
  made.verdict = { ...made.verdict, params, outcome }
  return made
}

const berlin = words('en', 'Europe/Berlin')
const memory = (params: Params, outcome?: VerdictOutcome) =>
  plainText(memoryWords(report(params, outcome), berlin))

const WORKED = { lastGoodAt: '2026-11-12T09:02:00Z', firstFailureAt: '2026-11-14T08:15:00Z' }
const BETWEEN = 'It worked on Nov 12, 2026, 10:02 and no longer on Nov 14, 2026, 09:15'

describe('memoryWords', () => {
  it('says between when and when, and what changed', () => {
    const lost = { changed: ['permissions'], permissionsLost: ['Read-Only Lead'] }
    expect(memory({ ...WORKED, ...lost })).toBe(`${BETWEEN}; in between we lost Read-Only Person.`)
  })

  it('lists all that changed, each from what to what', () => {
    const changed = {
      changed: ['apiUser', 'address'],
      apiUserBefore: 'old-sync@northwind.example',
      addressBefore: '203.0.113.1',
      addressNow: '203.0.113.20',
    }
    expect(memory({ ...WORKED, ...changed })).toBe(
      `${BETWEEN}; in between the API user changed from old-sync@northwind.example to acme-sync@northwind.example and our address changed from 203.0.113.1 to 203.0.113.20.`,
    )
  })

  it.each([
    [['clientId', 'secret'], 'another Client Id and Client Secret'],
    [['clientId'], 'another Client Id'],
    [['secret', 'apiUser', 'permissions'], 'another Client Secret'],
  ])(
    'does not say of values that were not tested that they no longer work: %j',
    (changed, said) => {
      expect(memory({ ...WORKED, changed, permissionsLost: ['Read-Only Lead'] })).toBe(
        `It worked on Nov 12, 2026, 10:02 with ${said}, not tested now.`,
      )
    },
  )

  it('says of other values too that our address changed, which does not depend on them', () => {
    const moved = { addressBefore: '203.0.113.1', addressNow: '203.0.113.20' }
    expect(memory({ ...WORKED, changed: ['secret', 'address'], ...moved })).toBe(
      'It worked on Nov 12, 2026, 10:02 with another Client Secret, not tested now; since then our address changed from 203.0.113.1 to 203.0.113.20.',
    )
  })

  it('names no value that it does not know', () => {
    expect(memory({ ...WORKED, changed: ['apiUser', 'address', 'permissions'] })).toBe(
      `${BETWEEN}; in between the API user changed, our address changed, and the permissions changed.`,
    )
  })

  it('claims a change only where somebody can fix one', () => {
    expect(memory(WORKED)).toBe(`${BETWEEN}, so something changed in between.`)
    const last = 'It last worked on Nov 12, 2026, 10:02.'
    expect(memory(WORKED, 'wait')).toBe(last)
    expect(memory(WORKED, 'ours')).toBe(last)
    const quota = report(WORKED)
    quota.verdict.code = 'quota_exhausted'
    expect(plainText(memoryWords(quota, berlin))).toBe(last)
  })

  it('takes this test for the first failure when there was none before', () => {
    expect(memory({ lastGoodAt: WORKED.lastGoodAt })).toContain(
      'no longer on Nov 22, 2026, 10:30, ',
    )
  })

  it('says nothing of a first connection, nor of one that works', () => {
    expect(memory({ changed: ['address'] })).toBe('')
    expect(memory(WORKED, 'connected')).toBe('')
  })
})

describe('usageWords', () => {
  const usage = (params: Params) => plainText(usageWords(report(params), berlin))

  it("says how much of today's calls is ours and how many share the rest", () => {
    expect(usage({ usageTotal: 50000, usageOurs: 37, usageOthers: 3 })).toBe(
      "Of today's 50,000 calls, 37 came from our API user, the rest from 3 other users.",
    )
    expect(usage({ usageTotal: 37, usageOurs: 37, usageOthers: 0 })).toContain(
      'and nobody else made any',
    )
  })

  it('says when that was read if not by this test', () => {
    const usageAt = '2026-11-21T23:30:00Z'
    expect(usage({ usageTotal: 49000, usageOurs: 37, usageOthers: 1, usageAt })).toBe(
      'On Nov 22, 2026, 00:30, 37 of 49,000 calls came from our API user, the rest from one other user.',
    )
  })

  it('says nothing that it was not told', () => {
    expect(usage({ usageTotal: 50000, usageOthers: 3 })).toBe('')
    expect(usage({})).toBe('')
  })
})

it('a verdict tells both, each a sentence of its own', () => {
  const made = report({ ...WORKED, usageTotal: 9, usageOurs: 3, usageOthers: 1 }, 'wait')
  const said = () => plainText(verdictWords(made, w, CONTEXT).memory)
  expect(said()).toMatch(/^It last worked on .+ UTC\. Of today's 9 calls, 3 came from .+ user\.$/)
  made.verdict.params['usageAt'] = WORKED.lastGoodAt
  expect(said()).not.toContain('It last worked on')
  expect(said()).toMatch(/^On Nov 12, 2026, 09:02 UTC, 3 of 9 calls came from .+ user\.$/)
})
