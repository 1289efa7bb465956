import { describe, expect, it } from 'vitest'
import { cancelTest } from '#lib/connections/cancel-test.ts'
import { finishRun } from '#lib/connections/finish-run.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { inTenant } from '#lib/db.ts'
import { savedDraft } from '#tests/support/drafts.ts'
import {
  eventsOf,
  reportLeftBy,
  storedReport,
  tested,
  unperformedRun,
  useSimulator,
} from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { waitedFor } from '#tests/support/waited-for.ts'

useStorage()
const simulator = useSimulator()

describe('a cancelled run', () => {
  it('leaves a report even when nobody performed it', async () => {
    const { context, connectionId, runId } = await unperformedRun()
    await cancelTest(context, { runId, connectionId })
    const left = await storedReport(context, runId)
    expect(left).toMatchObject({ callsMade: 0, verdict: { code: 'test_cancelled' } })
    await performTest(context, runId)
    expect(await storedReport(context, runId)).toEqual(left)
    expect(await eventsOf(context, runId)).toEqual([
      'test.started running',
      'test.cancelled cancelled',
    ])
  })

  it('leaves what it saw when it was stopped on its way', async () => {
    const { context, connectionId, runId } = await unperformedRun()
    simulator().setLatency(1000, '000-CON-200')
    const performing = performTest(context, runId)
    await expect.poll(async () => (await readRun(context, runId))?.checks.length).toBeGreaterThan(2)
    await cancelTest(context, { runId, connectionId })
    expect((await storedReport(context, runId)).verdict.code).toBe('test_cancelled')
    await performing
    simulator().setLatency(0, '000-CON-200')
    const left = await storedReport(context, runId)
    expect(left.verdict.code).toBe('test_cancelled')
    expect(left.callsMade).toBeGreaterThan(0)
  })

  it('stays cancelled when its process ends it at the same moment, and proves nothing', async () => {
    const { context, connectionId, runId } = await unperformedRun()
    const other = await unperformedRun()
    const good = reportLeftBy(await tested(other.context, other.connectionId))
    let finishing = Promise.resolve()
    await inTenant(context, async (tx) => {
      await tx.testRun.updateMany({ data: { status: 'cancelled' } })
      finishing = finishRun(context, runId, { report: good, token: null })
      await waitedFor(tx)
    })
    await finishing
    expect((await readRun(context, runId))?.status).toBe('cancelled')
    expect((await readConnection(context, connectionId))?.status).toBe('draft')
  })

  it('leaves one, too, when newer values took its place', async () => {
    const { context, connectionId, runId } = await unperformedRun()
    await savedDraft(context, { connectionId })
    expect(await readRun(context, runId)).toMatchObject({
      status: 'cancelled',
      report: { verdict: { code: 'test_cancelled' } },
    })
    expect(await eventsOf(context, runId)).toContain('test.cancelled cancelled')
  })
})
