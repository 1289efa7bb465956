import 'server-only'
import type { Gathering, HeldToken } from '#lib/connection-test/gather.ts'
import { planTest } from '#lib/connection-test/plan.ts'
import { startRecord } from '#lib/connection-test/record.ts'
import { FEWEST_RETRIES, retryBudget, type RetryBudget } from '#lib/connection-test/retries.ts'
import { walkChecks } from '#lib/connection-test/walk.ts'
import { callsMade } from '#lib/diagnosis/calls-made.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import {
  REPORT_VERSION,
  type Check,
  type Fingerprints,
  type JudgedWith,
  type Report,
  type Witnesses,
} from '#lib/diagnosis/report.ts'
import type { Wire } from '#lib/marketo/call.ts'
import { RUN_DEADLINE } from '#lib/marketo/limits.ts'
import type { TypedObservation } from '#lib/marketo/observation.ts'
import type { Secret } from '#lib/marketo/secret.ts'
import type { MarketoCredentials } from '#lib/marketo/token.ts'
import type { Transport } from '#lib/marketo/transport.ts'

export type TestInput = JudgedWith & {
  id: string
  connectionId?: string
  startedAt: Date
  typed: TypedObservation
  /** Null when there is nothing to send: the offline check alone decides. */
  credentials: MarketoCredentials | null
  transport: Transport
  /** Called as each check ends; never awaited, so that storing it does not slow the run. */
  onCheck: (check: Check) => void
  /** Aborted with the reason `cancelled` when the person stops the test. */
  signal: AbortSignal
  mayAskByQuery?: boolean
  budget?: RetryBudget
  fingerprints?: Fingerprints
}

export type TestResult = { report: Report; token: { value: Secret; expiresAt: Date } | null }

/**
 * One connection test: walks the plan, hands what was seen to the core, stops where the plan says so. Whatever Marketo
 * or the network does ends in a report; a rejection is a bug.
 */
export async function runTest(input: TestInput): Promise<TestResult> {
  const { typed, credentials, needs, answers, lastGood, witnesses, ...others } = input
  const { quotaDays, firstUnavailableAt, connectedAs } = others
  const judgedWith = {
    ...{ answers, needs, lastGood, witnesses, quotaDays, firstUnavailableAt },
    ...(connectedAs === undefined ? {} : { connectedAs }),
  }
  const plan = planTest(needs, input.transport.sources)
  const record = startRecord(needs, input.onCheck)
  const wire = wireOf(input)
  record.saw([typed])
  const goesOn = record.finish('endpoint', [typed], 0)
  const token =
    goesOn && credentials
      ? await walkChecks(
          gatheringOf(input, credentials, wire),
          record,
          plan,
          !othersFail(witnesses),
        )
      : null
  record.skip(plan.checks.slice(record.checks.length))
  const observations = record.seen
  return {
    report: {
      id: input.id,
      version: REPORT_VERSION,
      ...(input.connectionId ? { connectionId: input.connectionId } : {}),
      startedAt: input.startedAt.toISOString(),
      durationMs: Math.round(performance.now() - wire.startedAt),
      callsMade: callsMade(observations),
      checks: record.checks,
      ...judge({ observations, ...judgedWith }),
      judgedWith,
      ...(input.fingerprints ? { fingerprints: input.fingerprints } : {}),
    },
    token: token && lasting(token),
  }
}

/** Others who cannot get out just now say as much as the control host would. */
const othersFail = (witnesses: Witnesses | null) => (witnesses?.failedToReach ?? 0) > 0

const wireOf = ({ transport, signal, credentials }: TestInput): Wire => ({
  transport,
  startedAt: performance.now(),
  signal: AbortSignal.any([signal, AbortSignal.timeout(RUN_DEADLINE)]),
  known: credentials
    ? [
        { label: '‹secret›', secret: credentials.clientSecret },
        { label: '‹client id›', secret: credentials.clientId },
      ]
    : [],
})

const gatheringOf = (
  { budget, mayAskByQuery }: TestInput,
  credentials: MarketoCredentials,
  wire: Wire,
): Gathering => ({
  wire,
  credentials,
  budget: budget ?? retryBudget(FEWEST_RETRIES),
  mayAskByQuery: mayAskByQuery ?? true,
  now: () => new Date(),
})

const lasting = ({ accessToken, expiresIn, askedAt }: HeldToken): TestResult['token'] => ({
  value: accessToken,
  expiresAt: new Date(askedAt.getTime() + (expiresIn ?? 0) * 1_000),
})
