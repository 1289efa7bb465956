import { describe, expect, it } from 'vitest'
import { inTenant } from '#lib/db.ts'
import type { Context } from '#lib/connections/context.ts'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { mend, viewOf, watchedConnection, watchOf } from '#tests/support/watches.ts'
import { startWorker } from '#tests/support/workers.ts'

useStorage()
const simulator = useSimulator()
process.env['WATCH_SECONDS'] = '1,2,3'

const LIMIT = 60_000

const runsOf = (context: Context, connectionId: string) =>
  inTenant(context, (tx) =>
    tx.testRun.findMany({ where: { connectionId }, orderBy: { startedAt: 'asc' } }),
  )

/** A worker, and what it has logged so far. */
async function heardWorker() {
  const child = await startWorker()
  let heard = ''
  child.stdout?.on('data', (chunk: Buffer) => (heard += chunk.toString()))
  return { child, said: () => heard }
}

describe('a worker', () => {
  it(
    'does a round of a watch, and the one after it, until the fix arrives',
    { timeout: LIMIT },
    async () => {
      const { context, connectionId } = await watchedConnection(simulator())
      await startWorker()
      await expect
        .poll(async () => (await watchOf(context, connectionId))?.rounds, { timeout: 20_000 })
        .toBeGreaterThanOrEqual(1)
      mend(simulator())
      await expect
        .poll(async () => (await viewOf(context, connectionId)).status, { timeout: 20_000 })
        .toBe('usable')
      expect(await watchOf(context, connectionId)).toMatchObject({
        state: 'succeeded',
        nextAt: null,
      })
    },
  )

  it('does each job once, however many there are', { timeout: LIMIT }, async () => {
    const watched = []
    for (let each = 0; each < 3; each += 1) watched.push(await watchedConnection(simulator()))
    await Promise.all([startWorker(), startWorker()])
    for (const { context, connectionId } of watched) {
      await expect
        .poll(async () => (await watchOf(context, connectionId))?.state, { timeout: 40_000 })
        .toBe('over')
      const runs = await runsOf(context, connectionId)
      expect(runs.map(({ status }) => status)).toEqual(Array(4).fill('finished'))
    }
  })

  it(
    'that is killed in the middle of a test leaves it to another, which ends it within 30 s',
    { timeout: LIMIT },
    async () => {
      // Both are there before there is anything to do, so that no start of a process is in the 30 s.
      const workers = await Promise.all([heardWorker(), heardWorker()])
      const { context, connectionId } = await watchedConnection(simulator())
      simulator().setSwitches('000-CON-200', { ...NOTHING_WRONG, latencyMs: 2000 })
      const performer = () => workers.find(({ said }) => said().includes('test.started'))
      await expect.poll(performer, { timeout: 20_000, interval: 20 }).toBeDefined()
      await expect
        .poll(async () => (await runsOf(context, connectionId))[1]?.status, {
          timeout: 20_000,
          interval: 20,
        })
        .toBe('running')
      performer()?.child.kill('SIGKILL')
      const killedAt = Date.now()
      const [, begun] = await runsOf(context, connectionId)
      expect(begun?.status).toBe('running')
      mend(simulator())
      await expect
        .poll(async () => (await runsOf(context, connectionId))[1]?.status, { timeout: 35_000 })
        .toBe('finished')
      expect(Date.now() - killedAt).toBeLessThan(30_000)
      const runs = await runsOf(context, connectionId)
      expect(runs).toHaveLength(2)
      expect(runs[1]?.id).toBe(begun?.id)
      expect((await viewOf(context, connectionId)).status).toBe('usable')
    },
  )
})
