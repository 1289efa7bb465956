import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { forgetSessions } from '#lib/embed/forget-sessions.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { repairLink } from '#lib/embed/repair-link.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { lockTenant } from '#lib/privacy/find-tenant.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { entry, hostOf, importedOne } from '#tests/support/imports.ts'
import { linkTo } from '#tests/support/living-connections.ts'
import { draftOf, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'
import { waitedFor } from '#tests/support/waited-for.ts'

useStorage()
useSimulator()

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const inMs = (milliseconds: number) => new Date(Date.now() + milliseconds)

const sessionsOf = (tenantId: string) =>
  inTenant({ tenantId }, async (tx) =>
    (await tx.connectSession.findMany({ orderBy: { createdAt: 'asc' } })).map(({ id }) => id),
  )

async function handedOver() {
  const externalId = randomUUID()
  const { sessionId, token } = await handOver({ tenant: { externalId, name: 'Northwind' } })
  return { tenantId: tenantIdOf(externalId), sessionId, token }
}

describe('a connect session', () => {
  it('that nobody opened goes a day after its token ended, with the names in it', async () => {
    const { tenantId, sessionId } = await handedOver()
    await forgetSessions(inMs(DAY + 9 * MINUTE))
    expect(await sessionsOf(tenantId)).toEqual([sessionId])
    await forgetSessions(inMs(DAY + 11 * MINUTE))
    expect(await sessionsOf(tenantId)).toEqual([])
    expect(await inDatabase((client) => client.handover.count({ where: { tenantId } }))).toBe(0)
  })

  it('that somebody opened stays', async () => {
    const { tenantId, sessionId, token } = await handedOver()
    expect(await redeemConnectSession(token, null)).toMatchObject({ ok: true })
    await forgetSessions(inMs(2 * DAY))
    expect(await sessionsOf(tenantId)).toEqual([sessionId])
    expect(await inDatabase((client) => client.handover.count({ where: { tenantId } }))).toBe(0)
  })

  it('waits for whoever erases its tenant, and holds nothing of it meanwhile', async () => {
    const { tenantId } = await handedOver()
    let forgetting: Promise<unknown> = Promise.resolve()
    await inTenant({ tenantId }, async (tx) => {
      await lockTenant(tx, tenantId)
      forgetting = forgetSessions(inMs(2 * DAY))
      await waitedFor(tx)
      await tx.$queryRaw`select 1 from handover where tenant_id = ${tenantId}::uuid for update nowait`
      await tx.$queryRaw`select 1 from connect_session for update nowait`
    })
    await forgetting
    expect(await sessionsOf(tenantId)).toEqual([])
  })

  it('of a repair link that nobody followed goes, too', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    expect(await repairLink(context, connectionId)).not.toBeNull()
    expect(await sessionsOf(context.tenantId)).toHaveLength(1)
    await forgetSessions(inMs(2 * DAY))
    expect(await sessionsOf(context.tenantId)).toEqual([])
  })

  it('that carries the needs of an import stays', async () => {
    const host = hostOf()
    const needs = [
      { permission: 'Read-Only Asset', needed: 'required' as const, reason: 'Reads assets.' },
    ]
    await importedOne(host, entry({ needs }))
    await forgetSessions(inMs(400 * DAY))
    expect(await sessionsOf(host.context.tenantId)).toHaveLength(1)
  })

  it('that an admin link or a watch speaks of stays', async () => {
    const [linked, watched] = [await handedOver(), await handedOver()]
    await speakOf(linked, async (context, connectionId) => {
      const { id } = await linkTo(context, connectionId)
      const { sessionId } = linked
      await inTenant(context, (tx) =>
        tx.adminLink.updateMany({ where: { id }, data: { sessionId } }),
      )
    })
    await speakOf(watched, async ({ tenantId }, connectionId) => {
      const { sessionId } = watched
      const watch = { tenantId, connectionId, sessionId, id: randomUUID(), state: 'watching' }
      await inTenant({ tenantId }, (tx) => tx.watch.create({ data: watch }))
    })
    await forgetSessions(inMs(2 * DAY))
    expect(await sessionsOf(linked.tenantId)).toEqual([linked.sessionId])
    expect(await sessionsOf(watched.tenantId)).toEqual([watched.sessionId])
  })
})

async function speakOf(
  { tenantId }: { tenantId: string },
  refer: (context: Context, connectionId: string) => Promise<void>,
): Promise<void> {
  const actor = { kind: 'endUser', id: randomUUID() } as const
  const context: Context = { tenantId, actor, requestId: randomUUID() }
  await refer(context, await draftOf(context, '000-CON-200'))
}
