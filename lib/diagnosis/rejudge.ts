import { checksOf } from '#lib/diagnosis/checks.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import { REPORT_VERSION } from '#lib/diagnosis/report.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { observationsIn } from '#lib/diagnosis/seen-in.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'

/**
 * Judges what a report saw again, by today's rules, and with what a person answered since; nobody is called. Answers
 * given here override those that the report holds.
 */
export function rejudge(report: Report, answers: Answers = {}): Report {
  const observations = observationsIn(report)
  const judgedWith = {
    ...report.judgedWith,
    answers: { ...report.judgedWith.answers, ...answers },
  }
  const statuses = new Map(
    checksOf(observations, judgedWith.needs).map(({ id, status }) => [id, status]),
  )
  // A member that today's rules leave out must not stay from the day before.
  const { apiUser: _apiUser, instance: _instance, usage: _usage, ...rest } = report
  return {
    ...rest,
    version: REPORT_VERSION,
    checks: report.checks.map((check) => ({
      ...check,
      status: statuses.get(check.id) ?? check.status,
    })),
    ...judge({ observations, ...judgedWith }),
    judgedWith,
  }
}
