import type { JudgedWith } from '#lib/diagnosis/report.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { Observation } from '#lib/marketo/observation.ts'

/** What is seen, and why it belongs where it stands. */
export type Row = { why: string; observations: Observation[]; context?: Partial<JudgedWith> }

/** What decides over one verdict: where it is said, where it must not be, and where something else fits as well. */
export type VerdictCase = {
  obvious: Row
  /** Looks like it, and is something else. */
  nearMiss: Row & { instead: VerdictCode }
  tie: Tie
}

/**
 * The code is said over another that fits the whole evidence as well: named as an alternative, or matched by a rule
 * further down. `alternatives` are all the codes that the verdict names. Beside `unknown` nothing fits, by what it is:
 * there `without` is the evidence less what nobody knows, of which the other would be said.
 */
export type Tie = Row & {
  over: VerdictCode | 'several_roles' | 'permission_just_changed'
  without?: Observation[]
  alternatives?: string[]
}

export type CasesOf<Code extends VerdictCode> = Record<Code, VerdictCase>
