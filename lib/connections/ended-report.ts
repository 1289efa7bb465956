import 'server-only'
import { StoredChecks } from '#lib/connections/connection.ts'
import { knownBefore } from '#lib/connections/known-before.ts'
import { fingerprintsOf, typedOf, type RunRow } from '#lib/connections/run-row.ts'
import type { Transaction } from '#lib/db.ts'
import { callsMade } from '#lib/diagnosis/calls-made.ts'
import { checkStatus } from '#lib/diagnosis/checks.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import { CheckId, REPORT_VERSION, type Check, type Report } from '#lib/diagnosis/report.ts'
import { observationsIn } from '#lib/diagnosis/seen-in.ts'
import type { EndedObservation } from '#lib/marketo/observation.ts'

/** What a run that came to no end of its own leaves: the checks so far, and why there are no more. */
export async function endedReport(
  tx: Transaction,
  row: RunRow,
  by: EndedObservation['by'],
): Promise<Report> {
  const judgedWith = await knownBefore(tx, row)
  const checks = endedChecks(row, by)
  const observations = observationsIn({ checks })
  return {
    id: row.id,
    version: REPORT_VERSION,
    connectionId: row.connectionId,
    startedAt: row.startedAt.toISOString(),
    durationMs: Math.max(0, row.wroteAt.getTime() - row.startedAt.getTime()),
    callsMade: callsMade(observations),
    checks,
    ...judge({ observations, ...judgedWith }),
    judgedWith,
    ...fingerprintsOf(row),
  }
}

/** All checks: those that ended, then the rest as skipped. The end stands with the check that it kept from running. */
function endedChecks(row: RunRow, by: EndedObservation['by']): Check[] {
  const stored = StoredChecks.parse(row.checks)
  const finished = stored.length > 0 ? stored : [endpointCheck(row)]
  const rest = CheckId.options
    .filter((id) => finished.every((check) => check.id !== id))
    .map((id): Check => ({ id, status: 'skipped', durationMs: 0, observations: [] }))
  const checks = [...finished, ...rest]
  const endsAt = rest[0] ?? checks.at(-1)
  return checks.map((check) =>
    check === endsAt
      ? { ...check, observations: [...check.observations, { kind: 'ended', by }] }
      : check,
  )
}

/** What was typed is known even of a run that never began. */
function endpointCheck(row: RunRow): Check {
  const observations = [typedOf(row)]
  return {
    id: 'endpoint',
    status: checkStatus('endpoint', observations, []),
    durationMs: 0,
    observations,
  }
}
