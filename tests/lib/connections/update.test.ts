import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import { discardUpdate } from '#lib/connections/discard-update.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { inTenant } from '#lib/db.ts'
import { savedDraft, startedRun } from '#tests/support/drafts.ts'
import {
  connectionRow,
  credentialsOf,
  happened,
  newPair,
  retested,
  save,
  workingConnection,
  wrongSecret,
} from '#tests/support/living-connections.ts'
import { tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
const simulator = useSimulator()

const statuses = async (...of: Parameters<typeof credentialsOf>) =>
  (await credentialsOf(...of)).map(({ status }) => status)

describe('an update of a working connection', () => {
  it('stands beside what is in use, and changes nothing of it', async () => {
    const { context, connectionId } = await workingConnection()
    const [before] = await credentialsOf(context, connectionId)
    const input = newPair(connectionId, { clientSecret: wrongSecret(), mode: 'live' })
    expect(await save(context, input)).toEqual({ ok: true, connectionId })
    const [active, pending] = await credentialsOf(context, connectionId)
    expect(active).toEqual(before)
    expect(pending).toMatchObject({ status: 'pending', version: 2 })
    expect(pending?.secretDestroyAt?.getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000)
    expect(await readConnection(context, connectionId)).toMatchObject({
      status: 'usable',
      mode: 'simulated',
      munchkinId: '000-CON-200',
      draft: { version: 2, endpoint: { ok: true, munchkinId: '000-CON-200' } },
      activeCredentialsId: before?.id,
    })
  })

  it('leaves what is in use when the new pair is refused, and swaps when one is let in', async () => {
    const { context, connectionId } = await workingConnection()
    const [former] = await credentialsOf(context, connectionId)
    await save(context, newPair(connectionId, { clientSecret: wrongSecret() }))
    const refused = await tested(context, connectionId)
    expect(refused.report?.verdict.code).toBe('client_secret_wrong')
    const beside = await readConnection(context, connectionId)
    expect(beside).toMatchObject({ status: 'usable', activeCredentialsId: former?.id })
    expect(beside?.provenRun?.credentialsId).toBe(former?.id)
    expect(beside?.latestRun?.id).toBe(refused.id)

    await save(context, newPair(connectionId))
    await tested(context, connectionId)
    const rows = await credentialsOf(context, connectionId)
    expect(rows.map(({ status }) => status)).toEqual(['destroyed', 'destroyed', 'active'])
    expect(rows[0]).toMatchObject({ secretSealed: null, tokenSealed: null })
    expect(rows[2]).toMatchObject({ secretDestroyAt: null, tokenSealed: expect.any(String) })
    const after = await readConnection(context, connectionId)
    expect(after).toMatchObject({ id: connectionId, status: 'usable', draft: null })
    expect(after?.activeCredentialsId).toBe(rows[2]?.id)
    expect(await happened(context)).toEqual([
      ...['credentials.saved', 'connection.usable'],
      ...['credentials.saved', 'credentials.saved', 'connection.updated'],
    ])
    expect((await verifyChain(context)).ok).toBe(true)
  })

  it.each([
    ['no Client Id', { clientId: '' }],
    ['no Client Secret', { clientSecret: null }],
  ])('asks for both together when it gets %s, and keeps the other', async (_, changes) => {
    const { context, connectionId } = await workingConnection()
    const half = await save(context, newPair(connectionId, changes))
    expect(half).toEqual({ ok: false, reason: 'both_needed', connectionId })
    expect(await statuses(context, connectionId)).toEqual(['active', 'pending'])
    const typed = newPair(connectionId)
    const rest = 'clientId' in changes ? { ...typed, clientSecret: null } : typed
    expect(await save(context, rest)).toEqual({ ok: true, connectionId })
  })

  it('keeps nothing when nothing is entered', async () => {
    const { context, connectionId } = await workingConnection()
    const nothing = newPair(connectionId, { clientId: '', clientSecret: null })
    expect(await save(context, nothing)).toMatchObject({ reason: 'both_needed' })
    expect(await statuses(context, connectionId)).toEqual(['active'])
  })

  it('cancels a test of what is in use, for the next one is of the new values', async () => {
    const { context, connectionId } = await workingConnection()
    const runId = await startedRun(context, connectionId)
    await save(context, newPair(connectionId))
    expect((await readRun(context, runId))?.status).toBe('cancelled')
    expect((await connectionRow(context, connectionId)).status).toBe('usable')
  })

  it('proves nothing with a test of values that were replaced while it ran', async () => {
    const { context, connectionId } = await workingConnection()
    await save(context, newPair(connectionId))
    const runId = await startedRun(context, connectionId)
    simulator().setLatency(400, '000-CON-200')
    const performing = performTest(context, runId)
    await save(context, newPair(connectionId, { clientSecret: wrongSecret() }))
    await performing
    simulator().setLatency(0, '000-CON-200')
    expect(await statuses(context, connectionId)).toEqual(['active', 'destroyed', 'pending'])
  })

  it('loses the secret it waits with after a day, and works on', async () => {
    const { context, connectionId } = await workingConnection()
    await save(context, newPair(connectionId))
    await inTenant(context, (tx) =>
      tx.credentials.updateMany({
        where: { status: 'pending' },
        data: { secretDestroyAt: new Date(Date.now() - 1) },
      }),
    )
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ status: 'usable', draft: { hasSecret: false } })
    const [active, pending] = await credentialsOf(context, connectionId)
    expect(active?.secretSealed).toEqual(expect.any(String))
    expect(pending?.secretSealed ?? null).toBeNull()
  })

  it('can be dropped, once or twice, and only where there is something to keep', async () => {
    const { context, connectionId } = await workingConnection()
    await save(context, newPair(connectionId))
    const runId = await startedRun(context, connectionId)
    const both = await Promise.all([1, 2].map(() => discardUpdate(context, connectionId)))
    expect(both).toEqual([{ ok: true }, { ok: true }])
    expect((await readRun(context, runId))?.status).toBe('cancelled')
    const [active, dropped] = await credentialsOf(context, connectionId)
    expect(active?.status).toBe('active')
    expect(dropped).toMatchObject({ status: 'destroyed', secretSealed: null })
    expect((await happened(context)).filter((what) => what === 'update.discarded')).toHaveLength(1)

    const draft = await savedDraft(context)
    expect(await discardUpdate(context, draft)).toEqual({ ok: false, reason: 'not_editable' })
    const stranger = await newTenant()
    expect(await discardUpdate(stranger, connectionId)).toEqual({ ok: false, reason: 'not_found' })
  })
})

describe('a test of what is in use', () => {
  it('leaves an update that waits beside it alone, and turns degraded into usable', async () => {
    const { context, connectionId } = await workingConnection()
    await save(context, newPair(connectionId, { clientSecret: wrongSecret() }))
    await inTenant(context, (tx) => tx.connection.updateMany({ data: { status: 'degraded' } }))
    const run = await retested(context, connectionId)
    expect(run?.report?.verdict.code).toBe('connected')
    expect(await statuses(context, connectionId)).toEqual(['active', 'pending'])
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ status: 'usable', draft: { version: 2 } })
    expect(view?.provenRun?.id).toBe(run?.id)
    expect((await happened(context)).at(-1)).toBe('connection.recovered')
  })

  it('takes nothing away when it fails', async () => {
    const { context, connectionId } = await workingConnection()
    const before = await readConnection(context, connectionId)
    simulator().setSwitches('000-CON-200', { fault: 'badGateway' })
    const run = await retested(context, connectionId)
    simulator().setSwitches('000-CON-200', { fault: 'none' })
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ status: 'usable', apiUser: before?.apiUser })
    expect(view?.latestRun?.id).toBe(run?.id)
    expect(view?.provenRun?.id).toBe(before?.provenRun?.id)
  })
})
