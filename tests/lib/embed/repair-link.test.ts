import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inTenant } from '#lib/db.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { openSession } from '#lib/embed/open-session.ts'
import { repairLink } from '#lib/embed/repair-link.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { draftOf, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

async function newConnection() {
  const externalId = randomUUID()
  const context = await newTenant(externalId)
  const connectionId = await draftOf(context, '000-CON-200')
  return { externalId, context, connectionId }
}

const sessionsOf = (context: { tenantId: string }) =>
  inTenant(context, (tx) => tx.connectSession.findMany({ orderBy: { createdAt: 'asc' } }))

const tokenIn = (link: string | null) => new URL(link ?? '').searchParams.get('token') ?? ''

/** All that was made, so many minutes ago. */
async function age(context: { tenantId: string }, minutes: number) {
  const then = new Date(Date.now() - minutes * 60_000)
  await inTenant(context, (tx) => tx.connectSession.updateMany({ data: { createdAt: then } }))
}

describe('a repair link', () => {
  it('opens the connection for a repair, for whom its newest session was for', async () => {
    const { externalId, context, connectionId } = await newConnection()
    const tenant = { externalId, name: 'Northwind' }
    const endUser = { id: 'user-7', name: 'Grace', email: null }
    const needs = [{ permission: 'Read-Only Asset', needed: 'required' as const, reason: 'Why.' }]
    const returnUrl = 'https://app.example/back'
    const origins = ['https://app.example']
    await handOver({ tenant, endUser, needs, connectionId, returnUrl, origins, locale: 'de' })
    const link = await repairLink(context, connectionId)
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/connect\/-\/open\?token=-\.[\w-]{43}$/)

    const opened = await redeemConnectSession(tokenIn(link), null)
    if (!opened.ok) throw new Error(opened.reason)
    expect(opened).toMatchObject({ purpose: 'repair', embedId: '-' })
    const session = await openSession(opened.browserSessionId, opened, randomUUID())
    expect(session?.connectSession).toMatchObject({
      ...{ connectionId, endUser, mode: 'simulated', locale: 'de', returnUrl: null },
      needs: [{ permission: 'Read-Only Asset' }],
    })
  })

  it('is the same for ten minutes, however many ask at once, and nothing of it is stored', async () => {
    const { context, connectionId } = await newConnection()
    const links = await Promise.all(
      Array.from({ length: 5 }, () => repairLink(context, connectionId)),
    )
    expect(new Set(links).size).toBe(1)
    expect(await sessionsOf(context)).toHaveLength(1)
    const stored = await inTenant(context, async (tx) =>
      JSON.stringify([
        await tx.handover.findMany(),
        await tx.connectSession.findMany(),
        await tx.event.findMany(),
      ]),
    )
    expect(stored).not.toContain(tokenIn(links[0] ?? null).slice(2))

    await age(context, 11)
    const next = await repairLink(context, connectionId)
    expect(next).not.toBe(links[0])
    expect(await sessionsOf(context)).toHaveLength(2)
  })

  it('that somebody used is followed by another', async () => {
    const { context, connectionId } = await newConnection()
    const first = await repairLink(context, connectionId)
    expect(await redeemConnectSession(tokenIn(first), null)).toMatchObject({ ok: true })
    expect(await repairLink(context, connectionId)).not.toBe(first)
  })

  it('is made for a connection that no session ever named, and for none that is not there', async () => {
    const { context, connectionId } = await newConnection()
    expect(await repairLink(context, connectionId)).not.toBeNull()
    expect(await sessionsOf(context)).toMatchObject([{ purpose: 'repair', endUserId: '' }])
    expect(await repairLink(context, randomUUID())).toBeNull()
  })
})
