import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import type { Context } from '#lib/connections/context.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { inTenant } from '#lib/db.ts'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import { startedRun } from '#tests/support/drafts.ts'
import {
  eventsOf,
  reportLeftBy,
  storedReport,
  tested,
  unperformedRun,
  useSimulator,
} from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
const simulator = useSimulator()

/** Nobody has written the tenant's runs for 31 s; `checks` of them had ended by then. */
const leaveAlone = (context: Context, checks: unknown[] = []) =>
  inTenant(context, (tx) =>
    tx.testRun.updateMany({
      where: { status: 'running' },
      data: { wroteAt: new Date(Date.now() - 31_000), checks: checks as never },
    }),
  )

describe('a run whose process died', () => {
  it('leaves a report of nothing but what was typed, when it had not begun', async () => {
    const { context, connectionId, runId } = await unperformedRun()
    await leaveAlone(context)
    expect((await readConnection(context, connectionId))?.latestRun).toMatchObject({
      status: 'abandoned',
      report: {
        id: runId,
        connectionId,
        instance: '000-CON-200',
        callsMade: 0,
        verdict: { code: 'test_interrupted', outcome: 'ours' },
        fingerprints: { clientId: expect.any(String) },
      },
    })
    const { checks } = await storedReport(context, runId)
    expect(checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'endpoint passed',
      'reach skipped',
      'credentials skipped',
      'apiUser skipped',
      'access skipped',
      'permissions skipped',
      'quota skipped',
    ])
    expect(await eventsOf(context, runId)).toEqual([
      'test.started running',
      'test.abandoned abandoned',
    ])
    expect(await verifyChain(context)).toMatchObject({ ok: true })
  })

  it('leaves the checks that had ended, and is not called connected for a good start', async () => {
    const { context, connectionId } = await unperformedRun()
    const whole = reportLeftBy(await tested(context, connectionId))
    for (const ended of [3, 5, 7]) {
      const runId = await startedRun(context, connectionId)
      await leaveAlone(context, whole.checks.slice(0, ended))
      const left = await storedReport(context, runId)
      expect(left.verdict.code).toBe('test_interrupted')
      expect(left.checks.slice(0, Math.min(ended, 6))).toEqual(
        whole.checks.slice(0, Math.min(ended, 6)),
      )
      expect(left.checks).toHaveLength(7)
      expect(left.callsMade).toBe(ended === 3 ? 1 : ended === 5 ? 2 : 3)
      expect(left.judgedWith.lastGood).not.toBeNull()
      expect(rejudge(left).verdict).toEqual(left.verdict)
    }
  })

  it('is ended by whoever reads it first, once', async () => {
    const { context, connectionId, runId } = await unperformedRun()
    await leaveAlone(context)
    await Promise.all([
      readRun(context, runId),
      readRun(context, runId),
      readConnection(context, connectionId),
      startTest(context, { connectionId, sessionId: null, locale: 'en', theme: null }),
    ])
    expect(await eventsOf(context, runId)).toHaveLength(2)
  })

  it('stays interrupted when the process comes back, and nobody is said to have cancelled it', async () => {
    const { context, runId } = await unperformedRun()
    simulator().setLatency(1500, '000-CON-200')
    const performing = performTest(context, runId)
    await expect.poll(async () => (await readRun(context, runId))?.checks.length).toBeGreaterThan(0)
    await leaveAlone(context)
    expect((await storedReport(context, runId)).verdict.code).toBe('test_interrupted')
    await performing
    simulator().setLatency(0, '000-CON-200')
    expect(await readRun(context, runId)).toMatchObject({
      status: 'abandoned',
      report: { verdict: { code: 'test_interrupted' } },
    })
  })
})

describe('a run that finds no key', () => {
  it('ends as sealed, without a call, and says so to support', async () => {
    const { context, connectionId, runId } = await unperformedRun()
    const key = process.env['KEY_ENCRYPTION_KEY']
    const calls = simulator().state().calls['000-CON-200']?.total
    delete process.env['KEY_ENCRYPTION_KEY']
    try {
      await performTest(context, runId)
    } finally {
      process.env['KEY_ENCRYPTION_KEY'] = key
    }
    expect(await readRun(context, runId)).toMatchObject({
      status: 'finished',
      report: { callsMade: 0, verdict: { code: 'service_sealed', owner: 'hostSupport' } },
    })
    expect(simulator().state().calls['000-CON-200']?.total).toBe(calls)
    expect(await eventsOf(context, runId)).toEqual([
      'test.started running',
      'test.finished service_sealed',
    ])
    expect(await readConnection(context, connectionId)).toMatchObject({
      status: 'draft',
      draft: { hasSecret: true },
    })
    expect(reportLeftBy(await tested(context, connectionId)).verdict.code).toBe('connected')
  })
})
