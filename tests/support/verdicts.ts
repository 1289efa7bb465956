import { judge } from '#lib/diagnosis/judge.ts'
import type { Evidence } from '#lib/diagnosis/report.ts'
import type { Verdict, VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import { evidence } from '#tests/support/observations.ts'

type Context = Partial<Omit<Evidence, 'observations'>>

export const verdictOf = (observations: Observation[], context: Context = {}): Verdict =>
  judge(evidence(observations, context)).verdict

export const codeOf = (observations: Observation[], context: Context = {}): VerdictCode =>
  verdictOf(observations, context).code

export const otherCodes = (verdict: Verdict): string[] =>
  verdict.alternatives.map(({ code }) => code)

/** A row of the table: what is seen, and what is said about it. */
