import { judge } from '#lib/diagnosis/judge.ts'
import { NOTHING_KNOWN, REPORT_VERSION } from '#lib/diagnosis/report.ts'
import type { PermissionNeed, Report } from '#lib/diagnosis/report.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'

/** What a person's answers say before anything was typed or called: an empty list of API-only users is reason enough. */
export function reportBeforeTest(answers: Answers, needs: PermissionNeed[]): Report {
  const judgedWith = { ...NOTHING_KNOWN, answers, needs }
  return {
    id: '',
    version: REPORT_VERSION,
    startedAt: new Date(0).toISOString(),
    durationMs: 0,
    callsMade: 0,
    checks: [],
    ...judge({ observations: [], ...judgedWith }),
    judgedWith,
  }
}
