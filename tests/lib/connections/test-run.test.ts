import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import { cancelTest } from '#lib/connections/cancel-test.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { inTenant } from '#lib/db.ts'
import { savedDraft, startedRun } from '#tests/support/drafts.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

const simulator = useSimulator()

const wish = (connectionId: string) => ({
  connectionId,
  sessionId: null,
  locale: 'en',
  theme: null,
})

describe('a connection test', () => {
  it('makes a usable connection of credentials that Marketo lets in, with its token sealed', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    const run = await tested(context, connectionId)
    expect(run).toMatchObject({ status: 'finished', report: { verdict: { code: 'connected' } } })
    expect(run?.supportCode).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{2}$/)
    expect(run?.checks).toEqual(run?.report?.checks)
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ status: 'usable', munchkinId: '000-CON-200', draft: null })
    expect(view?.apiUser).toEqual(expect.any(String))
    const [row] = await inTenant(context, (tx) => tx.credentials.findMany())
    expect(row).toMatchObject({ status: 'active', secretDestroyAt: null })
    expect(row?.tokenSealed).toEqual(expect.any(String))
    expect(await verifyChain(context)).toMatchObject({ ok: true, events: 4 })
  })

  it('leaves a draft with everything in it when Marketo refuses, and can be repeated', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-SEC-401')
    expect((await tested(context, connectionId))?.report?.verdict.code).toBe('client_secret_wrong')
    expect(await readConnection(context, connectionId)).toMatchObject({
      status: 'draft',
      draft: { hasSecret: true },
      latestRun: { status: 'finished' },
    })
    expect((await tested(context, connectionId))?.report?.verdict.code).toBe('client_secret_wrong')
  })

  it('does not take away a connection that works', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    await tested(context, connectionId)
    simulator().setSwitches('000-CON-200', { fault: 'badGateway' })
    const run = await tested(context, connectionId)
    simulator().setSwitches('000-CON-200', { fault: 'none' })
    expect(run?.report?.verdict.code).toBe('marketo_unavailable')
    expect((await readConnection(context, connectionId))?.status).toBe('usable')
  })

  it('says what is wrong with an endpoint that leads nowhere, without a call', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    const endpoint = { ok: false, reason: 'endpoint_unusable', kind: 'soap' }
    await inTenant(context, (tx) => tx.credentials.updateMany({ data: { endpoint } }))
    const run = await tested(context, connectionId)
    expect(run?.report).toMatchObject({ callsMade: 0, verdict: { code: 'endpoint_unusable' } })
  })

  it('is one at a time: a second start gives the first one back', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    const starts = await Promise.all(
      Array.from({ length: 5 }, () => startTest(context, wish(connectionId))),
    )
    const ids = new Set(starts.map((start) => start.ok && start.runId))
    expect(ids.size).toBe(1)
    expect(starts.filter((start) => start.ok && !start.alreadyRunning)).toHaveLength(1)
  })

  it('stops long before its end when it is cancelled, and proves nothing', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    // Three calls one after the other are twelve seconds; one of five would be given up.
    simulator().setLatency(4000, '000-CON-200')
    const runId = await startedRun(context, connectionId)
    const performing = performTest(context, runId)
    const elsewhere = await draftOf(context, '000-CON-200')
    for (const other of [elsewhere, 'x']) {
      const refused = { ok: false, reason: 'not_running' }
      expect(await cancelTest(context, { runId, connectionId: other })).toEqual(refused)
    }
    expect(await cancelTest(context, { runId, connectionId })).toEqual({ ok: true })
    const since = Date.now()
    await performing
    simulator().setLatency(0, '000-CON-200')
    expect(Date.now() - since).toBeLessThan(8000)
    expect(await readRun(context, runId)).toMatchObject({
      status: 'cancelled',
      report: { verdict: { code: 'test_cancelled' } },
    })
    expect((await readConnection(context, connectionId))?.status).toBe('draft')
    expect(await cancelTest(context, { runId, connectionId })).toEqual({
      ok: false,
      reason: 'not_running',
    })
  })

  it('shows each check as it ends', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    simulator().setLatency(100, '000-CON-200')
    const runId = await startedRun(context, connectionId)
    const seen = new Set<number>()
    let isOver = false
    const performing = performTest(context, runId).then(() => (isOver = true))
    while (!isOver) seen.add((await readRun(context, runId))?.checks.length ?? 0)
    await performing
    simulator().setLatency(0, '000-CON-200')
    expect(seen.size).toBeGreaterThan(2)
  })

  it('reads as abandoned when nobody wrote it for 30 s, and another can be started', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    const runId = await startedRun(context, connectionId)
    const wroteAt = new Date(Date.now() - 31_000)
    await inTenant(context, (tx) => tx.testRun.updateMany({ data: { wroteAt } }))
    expect((await readConnection(context, connectionId))?.latestRun?.status).toBe('abandoned')
    expect((await readRun(context, runId))?.status).toBe('abandoned')
    const next = await startTest(context, wish(connectionId))
    expect(next).toMatchObject({ ok: true, alreadyRunning: false })
  })

  it('is refused the eleventh time in ten minutes, with the time to wait', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    for (let i = 0; i < 10; i += 1) {
      const runId = await startedRun(context, connectionId)
      await cancelTest(context, { runId, connectionId })
    }
    const refused = await startTest(context, wish(connectionId))
    expect(refused).toMatchObject({ ok: false, reason: 'rate_limited' })
    if (refused.ok || refused.reason !== 'rate_limited') return
    expect(refused.retryAfterSeconds).toBeGreaterThan(500)
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(600)
  })

  it('opens no secret that was moved here from another row, and ends at once', async () => {
    const context = await newTenant()
    const [from, to] = [await savedDraft(context), await draftOf(context, '000-CON-200')]
    await inTenant(context, async (tx) => {
      const row = await tx.credentials.findFirstOrThrow({ where: { connectionId: from } })
      const data = { secretSealed: row.secretSealed }
      await tx.credentials.updateMany({ where: { connectionId: to }, data })
    })
    const calls = (await simulator().state()).calls['000-CON-200']?.total
    expect(await tested(context, to)).toMatchObject({
      status: 'abandoned',
      report: { callsMade: 0, verdict: { code: 'test_interrupted' } },
    })
    expect((await simulator().state()).calls['000-CON-200']?.total).toBe(calls)
  })

  it('needs something to test', async () => {
    const context = await newTenant()
    for (const id of [randomUUID(), 'x']) {
      expect(await startTest(context, wish(id))).toEqual({ ok: false, reason: 'nothing_to_test' })
    }
  })
})
