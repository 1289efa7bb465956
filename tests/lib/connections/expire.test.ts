import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { beginDraft } from '#lib/connections/begin-draft.ts'
import { expireDrafts } from '#lib/connections/expire-drafts.ts'
import { listConnections } from '#lib/connections/list-connections.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { forgetSessions } from '#lib/embed/forget-sessions.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { nextLook } from '#tests/support/next-look.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
const inMs = (milliseconds: number) => new Date(Date.now() + milliseconds)
const NONE = { secrets: 0, updates: 0, drafts: 0, links: 0 }

const rowsOf = (context: Context, connectionId: string) =>
  inTenant(context, async (tx) => ({
    connection: await tx.connection.findFirst({ where: { id: connectionId } }),
    credentials: await tx.credentials.findMany({ where: { connectionId } }),
  }))

/** As if the job that waits had been done. */
const takeJob = ({ tenantId }: Context) =>
  inDatabase(
    (client) => client.$executeRaw`
      update pgboss.job set state = 'completed'
      where name = 'expire_drafts' and singleton_key = ${tenantId}`,
  )

describe('the secret of a draft', () => {
  it('is destroyed after 24 hours, and everything else stays', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    expect(await expireDrafts(context, inMs(23 * HOUR))).toEqual(NONE)
    expect(await expireDrafts(context, inMs(24 * HOUR))).toEqual({ ...NONE, secrets: 1 })
    const view = await readConnection(context, connectionId)
    expect(view?.draft).toMatchObject({ hasSecret: false, endpoint: { munchkinId: '000-CON-200' } })
    expect(view?.draft?.clientId).not.toBeNull()
  })

  it('is looked for by a job of its tenant that the saving leaves behind', async () => {
    const context = await newTenant()
    expect(await nextLook(context)).toBeNull()
    await draftOf(context, '000-CON-200')
    await draftOf(context, '000-CON-200')
    expect(await nextLook(context)).toBe(24)
    await takeJob(context)
    await expireDrafts(context, inMs(24 * HOUR))
    expect(await nextLook(context)).toBe(30 * 24)
    await draftOf(context, '000-CON-200')
    expect(await nextLook(context)).toBe(24)
  })
})

describe('a draft of 30 days', () => {
  it('goes altogether when it was never tested', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    expect(await expireDrafts(context, inMs(29.9 * DAY))).toMatchObject({ drafts: 0 })
    expect(await expireDrafts(context, inMs(30 * DAY + HOUR))).toMatchObject({ drafts: 1 })
    expect(await rowsOf(context, connectionId)).toEqual({ connection: null, credentials: [] })
    expect(await expireDrafts(context, inMs(31 * DAY))).toEqual(NONE)
  })

  it('leaves what its tests found, and nothing of what was entered', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-SEC-401')
    const { id } = await tested(context, connectionId)
    expect(await expireDrafts(context, inMs(31 * DAY))).toMatchObject({ drafts: 1 })
    const { connection, credentials } = await rowsOf(context, connectionId)
    expect(connection).toMatchObject({ name: null, munchkinId: null, apiUser: null })
    const gone = { status: 'destroyed', clientId: null, clientIdSealed: null, secretSealed: null }
    expect(credentials).toMatchObject([gone])
    expect(JSON.stringify(credentials)).not.toContain('SEC-401')
    expect((await readRun(context, id))?.report?.verdict.code).toBe('client_secret_wrong')
    expect(await readConnection(context, connectionId)).toBeNull()
    expect(await listConnections(context, 'simulated')).toEqual([])
  })

  it('stays for as long as a link to it is good', async () => {
    const context = await newTenant()
    const sessionId = randomUUID()
    const connectionId = await beginDraft(context, { sessionId, mode: 'simulated' })
    await addLink(context, connectionId, { expiresAt: inMs(35 * DAY) })
    expect(await expireDrafts(context, inMs(31 * DAY))).toMatchObject({ drafts: 0 })
    expect(await expireDrafts(context, inMs(36 * DAY))).toMatchObject({ drafts: 1 })
    expect(await inTenant(context, (tx) => tx.adminLink.count())).toBe(0)
  })

  it('is not touched when it belongs to another tenant', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    expect(await expireDrafts(await newTenant(), inMs(99 * DAY))).toEqual(NONE)
    expect(await readConnection(context, connectionId)).not.toBeNull()
  })
})

describe('a working connection', () => {
  it('stays, and loses values that were to replace its own after 24 hours', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    await tested(context, connectionId)
    await draftOf(context, '000-CON-200', { connectionId })
    expect(await readConnection(context, connectionId)).toMatchObject({ status: 'usable' })
    expect(await expireDrafts(context, inMs(25 * HOUR))).toEqual({
      ...NONE,
      secrets: 1,
      updates: 1,
    })
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ status: 'usable', draft: null, munchkinId: '000-CON-200' })
    expect(await expireDrafts(context, inMs(400 * DAY))).toEqual(NONE)
  })
})

describe('an admin link', () => {
  it('goes 90 days after its end, with its token', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    await tested(context, connectionId)
    await addLink(context, connectionId, { expiresAt: inMs(7 * DAY) })
    expect(await expireDrafts(context, inMs(96 * DAY))).toMatchObject({ links: 0 })
    expect(await expireDrafts(context, inMs(98 * DAY))).toMatchObject({ links: 1 })
    const { tenantId } = context
    expect(await inDatabase((client) => client.handover.count({ where: { tenantId } }))).toBe(0)
  })
})

describe('what belongs to no tenant', () => {
  it('goes after its life: a token a day after it expired, a browser’s session when it is over', async () => {
    const { sessionId } = await handOver()
    const id = randomUUID()
    await inDatabase((client) => client.browserSession.create({ data: { id } }))
    const left = async () => [
      await inDatabase((client) => client.handover.count({ where: { sessionId } })),
      await inDatabase((client) => client.browserSession.count({ where: { id } })),
    ]
    await forgetSessions(inMs(1.9 * HOUR))
    expect(await left()).toEqual([1, 1])
    await forgetSessions(inMs(2.1 * HOUR))
    expect(await left()).toEqual([1, 0])
    await forgetSessions(inMs(DAY + HOUR))
    expect(await left()).toEqual([0, 0])
  })
})

async function addLink(context: Context, connectionId: string, { expiresAt }: { expiresAt: Date }) {
  const { tenantId } = context
  const [id, sessionId] = [randomUUID(), randomUUID()]
  await inTenant(context, async (tx) => {
    await tx.adminLink.create({
      data: {
        ...{ tenantId, id, sessionId, connectionId, expiresAt },
        ...{ scope: 'whole', code: 'amber-falcon', senderName: 'Ada' },
      },
    })
    await tx.handover.create({
      data: { tokenHash: id, tenantId, sessionId, linkId: id, embedId: '-', expiresAt },
    })
  })
}
