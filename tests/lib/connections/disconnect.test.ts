import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import { disconnectConnection } from '#lib/connections/disconnect-connection.ts'
import { listConnections } from '#lib/connections/list-connections.ts'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { inTenant } from '#lib/db.ts'
import { savedDraft, startedRun } from '#tests/support/drafts.ts'
import {
  connectionRow,
  credentialsOf,
  happened,
  linkRow,
  linkTo,
  newPair,
  save,
  workingConnection,
} from '#tests/support/living-connections.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
const simulator = useSimulator()

describe('disconnecting', () => {
  it('destroys every secret and token, ends links, watch and tests, and keeps the history', async () => {
    const { context, connectionId } = await workingConnection()
    await save(context, newPair(connectionId))
    const { id: linkId } = await linkTo(context, connectionId)
    const runId = await startedRun(context, connectionId)
    const watch = { connectionId, sessionId: randomUUID(), id: randomUUID(), state: 'watching' }
    await inTenant(context, (tx) =>
      tx.watch.create({ data: { ...watch, tenantId: context.tenantId, nextAt: new Date() } }),
    )

    expect(await disconnectConnection(context, connectionId)).toEqual({ ok: true })
    for (const row of await credentialsOf(context, connectionId)) {
      expect(row).toMatchObject({ status: 'destroyed', secretSealed: null, tokenSealed: null })
      expect(row).toMatchObject({ clientIdSealed: null, tokenExpiresAt: null })
    }
    expect((await linkRow(context, linkId)).revokedAt).not.toBeNull()
    expect((await readRun(context, runId))?.status).toBe('cancelled')
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({
      status: 'disconnected',
      disconnectedAt: expect.any(String),
      munchkinId: '000-CON-200',
      draft: null,
      activeCredentialsId: null,
      watch: { state: 'stopped', nextAt: null },
    })
    expect(await inTenant(context, (tx) => tx.testRun.count({ where: { connectionId } }))).toBe(2)
    expect((await verifyChain(context)).ok).toBe(true)
  })

  it('is done once by any number at once', async () => {
    const { context, connectionId } = await workingConnection()
    const all = await Promise.all([1, 2, 3].map(() => disconnectConnection(context, connectionId)))
    expect(all).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    const ends = (await happened(context)).filter((what) => what === 'connection.disconnected')
    expect(ends).toHaveLength(1)
  })

  it('in the middle of a test leaves nothing that the test could bring back', async () => {
    const { context, connectionId } = await workingConnection()
    const runId = await startedRun(context, connectionId)
    simulator().setLatency(300, '000-CON-200')
    const performing = performTest(context, runId)
    await expect.poll(async () => (await readRun(context, runId))?.checks.length).toBeGreaterThan(0)
    await disconnectConnection(context, connectionId)
    await performing
    simulator().setLatency(0, '000-CON-200')
    expect((await connectionRow(context, connectionId)).status).toBe('disconnected')
    expect(await credentialsOf(context, connectionId)).toMatchObject([
      { status: 'destroyed', secretSealed: null, tokenSealed: null },
    ])
  })

  it('leaves nothing to test, nothing to save, and its name to another', async () => {
    const { context, connectionId } = await workingConnection()
    await nameConnection(context, connectionId, 'Production')
    await disconnectConnection(context, connectionId)
    const wish = { connectionId, sessionId: null, locale: 'en', theme: null }
    expect(await startTest(context, wish)).toEqual({ ok: false, reason: 'nothing_to_test' })
    expect(await save(context, newPair(connectionId))).toEqual({
      ok: false,
      reason: 'not_editable',
    })

    const next = await draftOf(context, '000-CON-200')
    await tested(context, next)
    expect(await nameConnection(context, next, 'production')).toEqual({ ok: true })
    const listed = await listConnections(context, 'simulated')
    expect(listed.map(({ id, status }) => [id, status])).toEqual([
      [next, 'usable'],
      [connectionId, 'disconnected'],
    ])
  })

  it('is refused of a draft, to strangers, and to whoever holds a link', async () => {
    const { context, connectionId } = await workingConnection()
    const { admin } = await linkTo(context, connectionId)
    const notFound = { ok: false, reason: 'not_found' }
    expect(await disconnectConnection(admin, connectionId)).toEqual(notFound)
    expect(await disconnectConnection(await newTenant(), connectionId)).toEqual(notFound)
    expect(await disconnectConnection(context, 'x')).toEqual(notFound)
    const draft = await savedDraft(context)
    expect(await disconnectConnection(context, draft)).toEqual({
      ok: false,
      reason: 'not_editable',
    })
    expect((await connectionRow(context, connectionId)).status).toBe('usable')
  })
})
