import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { accessCases } from '#tests/verdicts/cases/access.ts'
import { endingCases } from '#tests/verdicts/cases/ending.ts'
import { knownByShapeCases } from '#tests/verdicts/cases/known-by-shape.ts'
import { knownCases } from '#tests/verdicts/cases/known.ts'
import { permissionCases } from '#tests/verdicts/cases/permissions.ts'
import { reachingCases } from '#tests/verdicts/cases/reaching.ts'
import { typedCases } from '#tests/verdicts/cases/typed.ts'
import { waitingCases } from '#tests/verdicts/cases/waiting.ts'
import type { VerdictCase } from '#tests/verdicts/verdict-case.ts'

/** For every verdict: where it is said, what is easily taken for it, and what it comes before. */
export const CASES: Record<VerdictCode, VerdictCase> = {
  ...typedCases,
  ...reachingCases,
  ...knownByShapeCases,
  ...knownCases,
  ...accessCases,
  ...permissionCases,
  ...waitingCases,
  ...endingCases,
}
