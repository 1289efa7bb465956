import { checksOf } from '#lib/diagnosis/checks.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import type { Fingerprints, PermissionNeed, Report } from '#lib/diagnosis/report.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import { evidence } from '#tests/support/observations.ts'

export type Judged = { needs: PermissionNeed[]; fingerprints?: Fingerprints }

/** A report as a run would make it of these observations. */
export function reportOf(
  observations: Observation[],
  { needs, fingerprints }: Judged = { needs: [] },
): Report {
  const { observations: _, ...judgedWith } = evidence([], { needs })
  return {
    id: 'K7QF-29',
    version: 2,
    startedAt: '2026-11-22T10:00:00.000Z',
    durationMs: 100,
    callsMade: observations.length,
    checks: checksOf(observations, needs).map((check) => ({ ...check, durationMs: 1 })),
    ...judge({ observations, ...judgedWith }),
    judgedWith,
    ...(fingerprints && { fingerprints }),
  }
}
