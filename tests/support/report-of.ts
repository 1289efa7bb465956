import { callsMade } from '#lib/diagnosis/calls-made.ts'
import { checksOf } from '#lib/diagnosis/checks.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import {
  NOTHING_KNOWN,
  REPORT_VERSION,
  type Fingerprints,
  type JudgedWith,
  type Report,
} from '#lib/diagnosis/report.ts'
import type { Observation } from '#lib/marketo/observation.ts'

export type Judged = Partial<JudgedWith> & { fingerprints?: Fingerprints }

/** A report as a run would make it of these observations. */
export function reportOf(
  observations: Observation[],
  { fingerprints, ...known }: Judged = {},
): Report {
  const judgedWith = { ...NOTHING_KNOWN, ...known }
  return {
    id: 'K7QF-29',
    version: REPORT_VERSION,
    startedAt: '2026-11-22T10:00:00.000Z',
    durationMs: 100,
    callsMade: callsMade(observations),
    checks: checksOf(observations, judgedWith.needs).map((check) => ({ ...check, durationMs: 1 })),
    ...judge({ observations, ...judgedWith }),
    judgedWith,
    ...(fingerprints && { fingerprints }),
  }
}
