import { describe, expect, it } from 'vitest'
import { factsOf } from '#lib/diagnosis/facts.ts'
import { RULES } from '#lib/diagnosis/rules.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { evidence } from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'
import { CASES } from '#tests/verdicts/cases.ts'
import type { Row, Tie } from '#tests/verdicts/verdict-case.ts'

describe.each(VerdictCode.options)('%s', (code) => {
  const { obvious, nearMiss, tie } = CASES[code]

  it(`is said: ${obvious.why}`, () => {
    expect(codeOf(obvious.observations, obvious.context)).toBe(code)
  })

  it(`is not said, but ${nearMiss.instead}: ${nearMiss.why}`, () => {
    expect(nearMiss.instead).not.toBe(code)
    expect(codeOf(nearMiss.observations, nearMiss.context)).toBe(nearMiss.instead)
  })

  it(`comes before ${tie.over}: ${tie.why}`, () => {
    const verdict = verdictOf(tie.observations, tie.context)
    expect(verdict.code).toBe(code)
    expect(tie.over).not.toBe(code)
    if (tie.alternatives) expect(otherCodes(verdict)).toEqual(tie.alternatives)
    expect(tie.without !== undefined).toBe(code === 'unknown')
    expect(otherCodes(verdict).includes(tie.over) || fits(tie)).toBe(true)
  })
})

/** Whether what comes second fits the whole evidence, by its own rule. */
function fits({ over, without, ...row }: Tie): boolean {
  return without ? codeOf(without, row.context) === over : isMatched(over, row)
}

function isMatched(code: string, { observations, context }: Row): boolean {
  const given = evidence(observations, context)
  return RULES.some((rule) => rule.code === code && rule.match(factsOf(given), given) !== null)
}
