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
 * The code is said over another that fits as well: named as an alternative, matched by a rule further down, or (`half`)
 * what a part of the evidence would say alone. `alternatives` are all the codes that the verdict names.
 */
export type Tie = Row & {
  over: VerdictCode | 'several_roles' | 'permission_just_changed'
  half?: Observation[]
  alternatives?: string[]
}

export type CasesOf<Code extends VerdictCode> = Record<Code, VerdictCase>

/**
 * How the command line comes to say the code: a simulated instance with its own pair (`args` and `env` are what it needs
 * besides), a typed endpoint that needs no wire, an instance with a person's answers, or a stored report of
 * `tests/reports` for what only a history or an end of ours can cause.
 */
export type Shown =
  | { by: 'instance'; munchkinId: string; args?: string[]; env?: Record<string, string> }
  | { by: 'typed'; endpoint: string }
  | { by: 'answers'; munchkinId: string; args: string[] }
  | { by: 'report'; file: string }
