import { describe, expect, it } from 'vitest'
import { RULES } from '#lib/diagnosis/rules.ts'
import { STAGES } from '#lib/diagnosis/rule.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import {
  call,
  known,
  letIn,
  need,
  passes,
  probe,
  refused,
  typed,
} from '#tests/support/observations.ts'
import type { Observation } from '#lib/marketo/observation.ts'
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

  it('says test_interrupted when its process is gone, however well it went until then', () => {
    const seen: Observation[] = [...letIn(), { kind: 'ended', by: 'processGone' }]
    expect(verdictOf(seen)).toMatchObject({ code: 'test_interrupted', ...ours })
  })

  it('says test_cancelled when it was stopped between two calls', () => {
    const seen: Observation[] = [...letIn(), { kind: 'ended', by: 'cancelled' }]
    expect(verdictOf(seen)).toMatchObject({ code: 'test_cancelled', ...ours })
  })

  it('never says connected of a test whose last call was cut', () => {
    const cut = call('baselineElsewhere', refused('deadline'), { from: '203.0.113.2' })
    expect(codeOf([...letIn(), cut])).toBe('connected_with_gaps')
  })

  it('says service_sealed when there is no key to open the credentials with', () => {
    const seen: Observation[] = [typed(), { kind: 'ended', by: 'sealed' }]
    expect(verdictOf(seen)).toMatchObject({ code: 'service_sealed', ...ours })
  })
})

describe('the list of rules', () => {
  it('has a rule for every verdict code', () => {
    const ruled = new Set(RULES.map(({ code }) => code))
    expect(VerdictCode.options.filter((code) => !ruled.has(code))).toEqual([])
  })

  it('is sorted by stage', () => {
    const stages = RULES.map(({ stage }) => STAGES.indexOf(stage))
    expect(stages).toEqual(stages.toSorted((one, other) => one - other))
  })
})
