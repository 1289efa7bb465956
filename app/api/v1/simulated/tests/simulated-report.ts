import { testOnce } from '#lib/connection-test/test-once.ts'
import type { BodyOf } from '#lib/api/operation.ts'
import type { runSimulatedTest, Situation } from '#lib/api/simulated.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import {
  NOTHING_KNOWN,
  type JudgedWith,
  type LastGood,
  type Report,
} from '#lib/diagnosis/report.ts'
import { observationsIn } from '#lib/diagnosis/seen-in.ts'
import type { CommandLineSettings } from '#lib/env.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'

type Body = BodyOf<typeof runSimulatedTest>

const LEAD = [{ permission: 'Read-Only Lead', needed: 'required', reason: '' }] as const
const HOUR_MS = 60 * 60_000

/** The report of a test of a simulated instance, in the situation that was asked for. `munchkinId`: null when none was read. */
export async function simulatedReport(
  { situation, answers = {}, permissions, ...typed }: Body,
  munchkinId: string | null,
  settings: CommandLineSettings,
): Promise<Report> {
  const listed = munchkinId === null ? null : listedInstance(munchkinId)
  const needs = permissions?.map(({ mustVerify, ...need }) => ({
    ...need,
    ...(mustVerify === undefined ? {} : { mustVerify }),
  }))
  const judgedWith: JudgedWith = {
    ...NOTHING_KNOWN,
    answers,
    needs: needs ?? listed?.needs ?? [...LEAD],
    lastGood: situation === 'worked_before' ? workedAnHourAgo(munchkinId ?? '') : null,
  }
  const report = await testOnce(
    { mode: 'simulated', ...typed },
    judgedWith,
    // Where a verdict needs several addresses of ours, the instance names them.
    { ...settings, egressIps: listed?.egressIps ?? settings.egressIps },
    signalOf(situation),
  )
  return situation === 'sealed' ? sealed(report) : report
}

/** Both keep every call from being made. */
const signalOf = (situation: Situation | undefined) =>
  situation === 'cancelled' || situation === 'sealed'
    ? AbortSignal.abort('cancelled')
    : new AbortController().signal

const workedAnHourAgo = (munchkinId: string): LastGood => ({
  at: new Date(Date.now() - HOUR_MS).toISOString(),
  firstFailureAt: null,
  munchkinId,
  apiUser: null,
  permissionsHeld: [],
  egressAddress: null,
  sameClientId: true,
  sameSecret: true,
  usage: null,
})

/** As of a run that found no key: the typed values were looked at, and nothing else happened. */
function sealed({ checks, judgedWith, id, version, startedAt }: Report): Report {
  const ended = checks.map((check, index) => {
    if (check.id === 'endpoint') return check
    const observations = index === 1 ? [{ kind: 'ended', by: 'sealed' } as const] : []
    return { id: check.id, status: 'skipped', durationMs: 0, observations } as const
  })
  const observations = observationsIn({ checks: ended })
  return {
    ...{ id, version, startedAt, durationMs: 0, callsMade: 0, checks: ended },
    ...judge({ observations, ...judgedWith }),
    judgedWith,
  }
}
