import { describe, expect, it } from 'vitest'
import {
  serviceSealedVerdict,
  testCancelledVerdict,
  testInterruptedVerdict,
} from '#lib/diagnosis/ended-verdicts.ts'
import { RULES } from '#lib/diagnosis/rules.ts'
import { STAGES } from '#lib/diagnosis/rule.ts'
import { Verdict, VerdictCode } from '#lib/diagnosis/verdict.ts'
import { call, known, letIn, need, passes, probe, refused } from '#tests/support/observations.ts'
import { codeOf, verdictOf } from '#tests/support/verdicts.ts'

const ours = {
  outcome: 'ours',
  owner: 'hostSupport',
  confidence: 'certain',
  retry: { kind: 'now' },
}

describe('a test that was stopped', () => {
  it('says test_cancelled when the person stopped it, whatever was seen before', () => {
    const seen = [...letIn(), probe('Read-Only Lead', refused('cancelled'))]
    expect(verdictOf(seen)).toMatchObject({ code: 'test_cancelled', ...ours })
  })

  it('says test_interrupted when the deadline came before anything could be said', () => {
    const seen = [...known(), call('baseline', refused('deadline'))]
    expect(verdictOf(seen)).toMatchObject({ code: 'test_interrupted', ...ours })
    expect(verdictOf(seen).alternatives).toEqual([])
  })

  it('says what it can when the deadline cut only a part', () => {
    const needs = [need('Read-Only Lead'), need('Read-Only Campaign')]
    const seen = [
      ...letIn(),
      probe('Read-Only Lead', passes()),
      probe('Read-Only Campaign', refused('deadline')),
    ]
    expect(codeOf(seen, { needs })).toBe('connected_with_gaps')
  })

  it('has verdicts for runs that were never judged', () => {
    expect(testCancelledVerdict()).toMatchObject({ code: 'test_cancelled', ...ours })
    expect(testInterruptedVerdict()).toMatchObject({ code: 'test_interrupted', ...ours })
    expect(serviceSealedVerdict()).toMatchObject({ code: 'service_sealed', ...ours })
    expect(() => Verdict.parse(serviceSealedVerdict())).not.toThrow()
  })
})

describe('the list of rules', () => {
  it('has a rule for every verdict code but service_sealed, which the shell gives', () => {
    const ruled = new Set(RULES.map(({ code }) => code))
    expect(VerdictCode.options.filter((code) => !ruled.has(code))).toEqual(['service_sealed'])
  })

  it('is sorted by stage', () => {
    const stages = RULES.map(({ stage }) => STAGES.indexOf(stage))
    expect(stages).toEqual(stages.toSorted((one, other) => one - other))
  })
})
