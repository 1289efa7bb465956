import { describe, expect, it } from 'vitest'
import { readConnection } from '#lib/connections/read-connection.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import { startHostTest } from '#lib/connections/start-host-test.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { testImport } from '#lib/connections/test-import.ts'
import { inTenant } from '#lib/db.ts'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'
import { typedValues } from '#tests/support/drafts.ts'
import { handOver } from '#tests/support/hand-over.ts'
import {
  entry,
  hostOf,
  importedOne,
  listedEntry,
  waitingTests,
  type Host,
} from '#tests/support/imports.ts'
import { credentialsOf, happened } from '#tests/support/living-connections.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { startWorker } from '#tests/support/workers.ts'

useStorage()
const simulator = useSimulator()

const LIMIT = 60_000

const statusOf = async ({ context }: Host, connectionId: string) =>
  (await readConnection(context, connectionId))?.status
const runsOf = ({ context }: Host, connectionId: string) =>
  inTenant(context, (tx) =>
    tx.testRun.findMany({ where: { connectionId }, orderBy: { startedAt: 'asc' } }),
  )
/** The jobs that the test left, after those of the import are done. */
async function leftBy(host: Host, connectionId: string) {
  await inTenant(host.context, (tx) => tx.$executeRaw`delete from pgboss.job_common`)
  const before = Date.now()
  await testImport(host.context, connectionId)
  return (await waitingTests(host)).map(({ at }) => Math.round((+at - before) / 1000))
}

describe('the test of an imported connection', () => {
  it('makes it usable, and says so', async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, listedEntry('000-CON-200'))
    expect(await leftBy(host, connectionId)).toEqual([])
    expect(await statusOf(host, connectionId)).toBe('usable')
    expect(await happened(host.context)).toEqual(['credentials.imported', 'connection.usable'])
  })

  it('leaves its verdict when Marketo refuses, and is not repeated', async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, listedEntry('000-SEC-401'))
    expect(await leftBy(host, connectionId)).toEqual([])
    expect(await leftBy(host, connectionId)).toEqual([])
    const runs = await runsOf(host, connectionId)
    expect(runs.map(({ verdict }) => verdict)).toEqual(['client_secret_wrong'])
    expect(await statusOf(host, connectionId)).toBe('draft')
  })

  it('asks for the permissions that came with it', async () => {
    const host = hostOf()
    const need = { permission: 'Read-Only Activity', needed: 'optional', reason: 'Why.' } as const
    const needs = [{ ...need, reasons: { de: 'Warum.' } }]
    const connectionId = await importedOne(host, listedEntry('000-CON-200', { needs }))
    await testImport(host.context, connectionId)
    expect((await runsOf(host, connectionId))[0]?.needs).toEqual([need])
  })

  it('asks for the same when the host tests it later, whoever is only invited by then', async () => {
    const host = hostOf()
    const need = { permission: 'Read-Only Activity', needed: 'optional', reason: 'Why.' } as const
    const connectionId = await importedOne(host, listedEntry('000-CON-200', { needs: [need] }))
    await testImport(host.context, connectionId)
    await handOver({ tenant: host.tenant, purpose: 'update', connectionId })
    const started = await startHostTest(host.context, connectionId)
    expect(started).toMatchObject({ ok: true, alreadyRunning: false })
    expect((await runsOf(host, connectionId)).map(({ needs }) => needs)).toEqual([[need], [need]])
  })

  it('comes again when the limits say no, until it has been', { timeout: LIMIT }, async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, listedEntry('000-CON-200'))
    const { tenantId } = host.context
    const limit = `test:instance:${tenantId}:000-CON-200`
    await inTenant(
      host.context,
      (tx) => tx.$executeRaw`insert into rate_limit (key, points, expire)
        values (${limit}, 30, ${BigInt(Date.now() + 300_000)})`,
    )
    const [wait, ...more] = await leftBy(host, connectionId)
    expect([wait! >= 295 && wait! <= 325, more]).toEqual([true, []])
    expect(await runsOf(host, connectionId)).toEqual([])
    await inTenant(host.context, (tx) => tx.$executeRaw`delete from rate_limit`)
    expect(await leftBy(host, connectionId)).toEqual([])
    expect(await statusOf(host, connectionId)).toBe('usable')
  })

  it('comes again when Marketo says wait, later each time, and not for ever', async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, listedEntry('000-MKT-502'))
    const waits = []
    for (let each = 0; each < 5; each += 1) waits.push(await leftBy(host, connectionId))
    const minutes = waits.map(([seconds]) => seconds && Math.round(seconds / 60))
    expect(minutes).toEqual([1, 10, 60, 360, undefined])
    expect(await runsOf(host, connectionId)).toHaveLength(5)
  })

  it('comes again while this service has no key', async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, listedEntry('000-CON-200'))
    const key = process.env['KEY_ENCRYPTION_KEY']
    delete process.env['KEY_ENCRYPTION_KEY']
    const waits = await leftBy(host, connectionId)
    process.env['KEY_ENCRYPTION_KEY'] = key
    expect(waits).toEqual([60])
    await testImport(host.context, connectionId)
    expect(await statusOf(host, connectionId)).toBe('usable')
  })

  it('leaves a test that somebody else has begun alone, and comes again', async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, listedEntry('000-CON-200'))
    const wish = { connectionId, sessionId: null, locale: 'en', theme: null }
    const other = await startTest(host.context, wish)
    expect(await leftBy(host, connectionId)).toEqual([30])
    const runs = await runsOf(host, connectionId)
    expect(runs.map(({ id, status }) => [id, status])).toEqual([
      [other.ok && other.runId, 'running'],
    ])
  })

  it('does nothing once its secret is gone, or the connection', async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, entry())
    await inTenant(host.context, (tx) =>
      tx.credentials.updateMany({ data: { secretDestroyAt: new Date() } }),
    )
    expect(await leftBy(host, connectionId)).toEqual([])
    expect(await leftBy(host, crypto.randomUUID())).toEqual([])
    expect(await runsOf(host, connectionId)).toEqual([])
  })

  it('goes on with the test of a process that died', { timeout: LIMIT }, async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, listedEntry('000-CON-200'))
    simulator().setSwitches('000-CON-200', { ...NOTHING_WRONG, latencyMs: 2000 })
    const first = await startWorker()
    await expect
      .poll(async () => (await runsOf(host, connectionId)).at(-1)?.status, {
        ...{ timeout: 20_000, interval: 20 },
      })
      .toBe('running')
    first.kill('SIGKILL')
    simulator().setSwitches('000-CON-200', NOTHING_WRONG)
    const [begun] = await runsOf(host, connectionId)
    await startWorker()
    await expect.poll(() => statusOf(host, connectionId), { timeout: 35_000 }).toBe('usable')
    const runs = await runsOf(host, connectionId)
    expect(runs.map(({ id, status }) => [id, status])).toEqual([[begun?.id, 'finished']])
  })

  it('begins again where the test was given up', async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, listedEntry('000-CON-200'))
    await inTenant(host.context, (tx) => tx.$executeRaw`delete from pgboss.job_common`)
    const [kept] = await credentialsOf(host.context, connectionId)
    const started = await startTest(host.context, {
      ...{ connectionId, sessionId: null, locale: 'en', theme: null },
    })
    if (!started.ok) throw new Error(started.reason)
    await inTenant(host.context, (tx) =>
      tx.testRun.updateMany({ data: { status: 'abandoned', endedAt: new Date() } }),
    )
    await testImport(host.context, connectionId)
    expect(await statusOf(host, connectionId)).toBe('usable')
    expect((await runsOf(host, connectionId)).map(({ credentialsId }) => credentialsId)).toEqual([
      kept?.id,
      kept?.id,
    ])
  })

  it('tests what a person has typed in its place', async () => {
    const host = hostOf()
    const connectionId = await importedOne(host, entry())
    const { clientId, clientSecret } = listedEntry('000-CON-200')
    await saveCredentials(host.context, typedValues({ connectionId, clientId, clientSecret }))
    await testImport(host.context, connectionId)
    expect(await statusOf(host, connectionId)).toBe('usable')
  })
})
