import { runTest, type TestInput } from '#lib/connection-test/run.ts'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import {
  NOTHING_KNOWN,
  type JudgedWith,
  type PermissionNeed,
  type Report,
} from '#lib/diagnosis/report.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { offlineTransport } from '#lib/marketo/transport.ts'
import { observeTyped, type Typed } from '#lib/marketo/typed.ts'
import type { EndedObservation, Observation, Purpose } from '#lib/marketo/observation.ts'
import { BASELINE } from '#lib/marketo/permissions.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import type { Simulator } from '#lib/simulator/start-simulator.ts'
import type { Switches } from '#lib/simulator/switches.ts'
import { STARTED_AT } from '#tests/reports/history.ts'
import { need } from '#tests/support/observations.ts'
import { reportOf } from '#tests/support/report-of.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

/** How one saved report comes about. */
export type Recipe = (simulator: Simulator) => Promise<Report>

/** By file name, without `.json`: the verdict's code, and behind `--` what is particular about it. */
export type Recipes = Record<string, Recipe>

type Context = Partial<JudgedWith>

/** What a product says that it does with each. */
const REASONS: Record<string, string> = {
  Lead: 'To find the people you choose.',
  Activity: 'To show what they did.',
  Campaign: 'To list your campaigns.',
  Assets: 'To list your programs.',
  Company: 'To show where they work.',
  Opportunity: 'To show what was sold.',
}

export const needs = (permission: string, over: Partial<PermissionNeed> = {}): PermissionNeed =>
  need(permission, {
    reason: REASONS[permission.replace(/^Read-(Only|Write) /, '')] ?? 'To show what it is for.',
    ...over,
  })

export const LEAD = [needs('Read-Only Lead')]

type FromInstance = Context & {
  pasted?: Partial<{ clientId: string; clientSecret: string }>
  switches?: Partial<Switches>
  more?: Partial<TestInput>
  before?: (simulator: Simulator) => void | Promise<void>
}

/** A real run against one simulated instance, with the pair that it lists. */
export const fromInstance =
  (munchkinId: string, given: FromInstance = {}): Recipe =>
  async (simulator) => {
    const { pasted, switches, more, before, ...context } = given
    const listed = listedInstance(munchkinId)
    if (!listed) throw new Error(`No simulated instance ${munchkinId}`)
    if (switches) simulator.setSwitches(munchkinId, switches)
    await before?.(simulator)
    const { clientId, clientSecret, egressIps } = { ...listed, ...pasted }
    const asked = context.needs ?? LEAD
    const { report } = await testSimulated(
      simulator.url,
      { munchkinId, clientId, clientSecret, ...(egressIps && { egressIps }) },
      asked,
      { ...context, ...more },
    )
    return report
  }

const PAIR = { clientId: 'b417d98f-8bd1-4f8d-9a3d-3d5b6a1b8f1e', clientSecret: 'a'.repeat(32) }

/** What the offline look alone decides. */
export const fromTyped =
  (endpoint: string, typed: Partial<Typed> = {}, context: Context = {}): Recipe =>
  async () => {
    const { report } = await runTest({
      id: '',
      startedAt: new Date(STARTED_AT),
      typed: observeTyped({ mode: 'live', endpoint, ...PAIR, ...typed }),
      credentials: {
        clientId: secretFrom(PAIR.clientId),
        clientSecret: secretFrom(PAIR.clientSecret),
      },
      ...judgedWith(context),
      transport: offlineTransport,
      onCheck: () => undefined,
      signal: new AbortController().signal,
    })
    return report
  }

/** What no simulated instance can cause, from observations made by hand. */
export const fromSeen =
  (made: Observation[], context: Context = {}): Recipe =>
  async () =>
    reportOf(made.map(withPath), judgedWith(context))

/** A run that came to no end of its own: the end stands with the check that it kept from running. */
export const fromEnded =
  (made: Observation[], by: EndedObservation['by']): Recipe =>
  async (simulator) => {
    const report = await fromSeen(made)(simulator)
    const next = report.checks.find(({ status }) => status === 'skipped')
    const checks = report.checks.map((check) =>
      check === next ? { ...check, observations: [{ kind: 'ended' as const, by }] } : check,
    )
    return rejudge({ ...report, checks })
  }

const withPath = (seen: Observation): Observation =>
  seen.kind === 'call' ? { ...seen, path: PATHS[seen.purpose] ?? seen.path } : seen

const PATHS: Partial<Record<Purpose, string>> = {
  token: '/identity/oauth/token',
  tokenAgain: '/identity/oauth/token',
  baseline: BASELINE.path,
  baselineElsewhere: BASELINE.path,
}

const judgedWith = (context: Context): JudgedWith => ({
  ...NOTHING_KNOWN,
  needs: LEAD,
  ...context,
})
