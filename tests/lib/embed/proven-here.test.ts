import { describe, expect, it } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { confirmConnection } from '#lib/connections/confirm-connection.ts'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { connectedReceipt } from '#lib/embed/connected-receipt.ts'
import type { OpenedSession } from '#lib/embed/open-session.ts'
import { isProvenHere } from '#lib/embed/proven-here.ts'
import {
  linkTo,
  newPair,
  retested,
  save,
  wrongSecret,
  workingConnection,
} from '#tests/support/living-connections.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

/** Who came at this moment. */
const visitor = (context: Context, sessionId: string, openedAt = new Date()) =>
  ({ context, sessionId, openedAt, connectSession: { mode: 'simulated' } }) as OpenedSession

async function isProven(visit: OpenedSession, connectionId: string): Promise<boolean> {
  const view = await readConnection(visit.context, connectionId)
  if (view === null) throw new Error('no connection')
  return isProvenHere(visit, view)
}

const SESSION = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'

describe('a connection counts as made in a visit', () => {
  it('when a test let it in since the person came, and not when it worked before', async () => {
    const before = new Date()
    const { context, connectionId } = await workingConnection()
    expect(await isProven(visitor(context, SESSION, before), connectionId)).toBe(true)
    const later = visitor(context, SESSION)
    expect(await isProven(later, connectionId)).toBe(false)
    await nameConnection(context, connectionId, 'Production')
    expect(await isProven(later, connectionId)).toBe(false)
    await retested(context, connectionId)
    expect(await isProven(later, connectionId)).toBe(true)
  })

  it('not when a test of other values failed', async () => {
    const { context, connectionId } = await workingConnection()
    const visit = visitor(context, SESSION)
    await save(context, newPair(connectionId, { clientSecret: wrongSecret() }))
    await tested(context, connectionId)
    expect(await isProven(visit, connectionId)).toBe(false)
  })

  it("when the person confirmed what came through an admin's link before they came", async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-SEC-401')
    const { id: linkId, admin } = await linkTo(context, connectionId)
    await save(admin, newPair(connectionId, { endpoint: '000-CON-200', linkId }))
    await tested(admin, connectionId)
    const visit = visitor(context, SESSION)
    expect(await isProven(visit, connectionId)).toBe(false)
    const view = await readConnection(context, connectionId)
    const credentialsId = view?.toConfirm?.credentialsId ?? ''
    await confirmConnection(context, { connectionId, credentialsId })
    expect(await isProven(visit, connectionId)).toBe(true)
  })
})

describe('the receipt of a visit', () => {
  it("is given for its own connection alone, and not for another tenant's or none", async () => {
    const before = new Date()
    const { context, connectionId } = await workingConnection()
    const visit = visitor(context, SESSION, before)
    expect(await connectedReceipt(visit, connectionId)).toMatch(/^mcr_/)
    expect(await connectedReceipt(visitor(context, SESSION), connectionId)).toBeNull()
    expect(
      await connectedReceipt(visitor(await newTenant(), SESSION, before), connectionId),
    ).toBeNull()
    expect(await connectedReceipt(visit, 'nothing')).toBeNull()
    const ofLive = { ...visit, connectSession: { ...visit.connectSession, mode: 'live' as const } }
    expect(await connectedReceipt(ofLive, connectionId)).toBeNull()
  })

  it('is given ten times at the most', async () => {
    const before = new Date()
    const { context, connectionId } = await workingConnection()
    const visit = visitor(context, SESSION, before)
    const given: (string | null)[] = []
    for (let index = 0; index < 12; index++) given.push(await connectedReceipt(visit, connectionId))
    expect(given.filter((receipt) => receipt !== null)).toHaveLength(10)
    expect(given.slice(10)).toEqual([null, null])
  })
})
