import 'server-only'
import { stopsTheRest } from '#lib/connection-test/plan.ts'
import { checkStatus } from '#lib/diagnosis/checks.ts'
import type { Check, CheckId, PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Observation } from '#lib/marketo/observation.ts'

/** What one run has seen and shown so far. An observation stands once, with the check that made the call. */
export type RunRecord = {
  readonly seen: Observation[]
  readonly checks: Check[]
  /** Takes what calls saw; a check may be judged by a call that another check will show. */
  saw(observations: Observation[]): void
  /** Ends a check; false when the plan stops here. */
  finish(id: CheckId, observations: Observation[], durationMs: number): boolean
  skip(ids: readonly CheckId[]): void
}

export function startRecord(needs: PermissionNeed[], onCheck: (check: Check) => void): RunRecord {
  const seen: Observation[] = []
  const checks: Check[] = []
  const show = (check: Check) => {
    checks.push(check)
    onCheck(check)
  }
  return {
    seen,
    checks,
    saw(observations) {
      seen.push(...observations)
    },
    finish(id, observations, durationMs) {
      const status = checkStatus(id, seen, needs)
      show({ id, status, durationMs: Math.round(durationMs), observations })
      return status === 'passed' || status === 'warning' || !stopsTheRest(id)
    },
    skip(ids) {
      for (const id of ids) show({ id, status: 'skipped', durationMs: 0, observations: [] })
    },
  }
}
