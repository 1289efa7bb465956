import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { openSession } from '#lib/embed/open-session.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { useReceipt } from '#lib/embed/receipt.ts'
import { openAdminLink } from '#lib/links/open-admin-link.ts'
import { eraseEndUser } from '#lib/privacy/erase-end-user.ts'
import { exportEndUser } from '#lib/privacy/export-end-user.ts'
import { handOver } from '#tests/support/hand-over.ts'
import {
  hostOver,
  knownTenant,
  person,
  rowsHolding,
  type KnownTenant,
} from '#tests/support/known-tenant.ts'
import { connectionRow, linkRow } from '#tests/support/living-connections.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

const storage = useStorage()
useSimulator()

async function erased(known: KnownTenant, externalId = known.person.externalId) {
  const result = await eraseEndUser(hostOver(known), externalId, 'simulated')
  if (!result.ok) throw new Error(result.reason)
  return result
}

const visit = { browserSessionId: null, timeZone: null, caller: null }

describe('an end user who is erased', () => {
  it(
    'is nowhere by id, name or e-mail, and a colleague is as they were',
    { timeout: 60_000 },
    async () => {
      const known = await knownTenant('000-CON-200')
      const colleague = person()
      const endUser = { ...colleague, id: colleague.externalId }
      await handOver({ tenant: known.tenant, endUser })
      const theirs = { ...known.person, note: known.note }
      expect((await rowsHolding(storage.ownerUrl, theirs)).length).toBeGreaterThan(4)
      const before = await rowsHolding(storage.ownerUrl, colleague)
      await erased(known)
      expect(await rowsHolding(storage.ownerUrl, theirs)).toEqual([])
      expect(await rowsHolding(storage.ownerUrl, colleague)).toEqual(before)
    },
  )

  it('is taken from links where an admin of that name entered values, too', async () => {
    const known = await knownTenant('000-CON-200')
    await inTenant(known, (tx) =>
      tx.adminLink.updateMany({ data: { enteredBy: known.person.email.toUpperCase() } }),
    )
    await erased(known)
    expect((await linkRow(known.context, known.linkId)).enteredBy).toBeNull()
  })

  it('may have come as often as they like, and is told of and erased', async () => {
    const known = await knownTenant('000-CON-200')
    const { externalId, name, email } = known.person
    await inTenant(
      known,
      (tx) => tx.$executeRaw`
        insert into connect_session
          (tenant_id, id, purpose, mode, end_user_id, end_user_name, end_user_email, needs, origins)
        select ${known.tenantId}::uuid, gen_random_uuid(), 'connect', 'simulated',
          ${externalId}, ${name}, ${email}, '[]', '{}'
        from generate_series(1, 34000)`,
    )
    const told = await exportEndUser(known.context, externalId, 'simulated')
    expect(told).toMatchObject({ ok: true, lists: { leftOut: { sessions: 33_002 } } })
    expect((await erased(known)).removed).toMatchObject({ sessions: 34_002, links: 1, tokens: 3 })
    const left = { where: { endUserName: { not: null } } }
    expect(await inTenant(known, (tx) => tx.connectSession.count(left))).toBe(0)
  })

  it('gets a receipt', async () => {
    const { removed, remains } = await erased(await knownTenant('000-CON-200'))
    const counted = { sessions: 2, links: 1, tokens: 3, browserGrants: 2, receipts: 1 }
    expect(removed).toEqual(counted)
    expect(remains.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['audit_events', 'connections']),
    )
  })

  it('is shut out of the wizard, and so is who got a link of theirs', async () => {
    const known = await knownTenant('000-CON-200')
    const { embedId, browserSessionId } = await inDatabase((client) =>
      client.browserGrant.findFirstOrThrow({ where: { tenantId: known.tenantId } }),
    )
    await erased(known)
    const place = { embedId, sessionId: known.sessionId }
    expect(await openSession(browserSessionId, place, 'r')).toBeNull()
    expect(await redeemConnectSession(known.token, null)).toMatchObject({ reason: 'unknown' })
    expect(await openAdminLink(known.linkToken, visit)).toMatchObject({ ok: false })
    expect(await useReceipt(known.receipt, 'simulated')).toEqual({ ok: false, reason: 'unknown' })
    const link = await linkRow(known.context, known.linkId)
    expect([link.senderName, link.revokedAt !== null]).toEqual([known.tenant.name, true])
  })

  it('leaves what they connected, and the record of events whole', async () => {
    const known = await knownTenant('000-CON-200')
    const before = await connectionRow(known.context, known.connectionId)
    await erased(known)
    expect(await connectionRow(known.context, known.connectionId)).toEqual(before)
    expect(await verifyChain(known)).toMatchObject({ ok: true })
    const last = await inTenant(known, (tx) =>
      tx.event.findFirst({ orderBy: { sequence: 'desc' } }),
    )
    expect(last?.what).toBe('end_user.erased')
    expect(last?.subject).toBe(`endUser:${before.createdBy}`)
  })

  it('is not found a second time, nor in another tenant, nor when nobody was', async () => {
    const [known, other] = [await knownTenant('000-CON-200'), await knownTenant('000-CON-200')]
    const notFound = { ok: false, reason: 'not_found' }
    const { externalId } = known.person
    expect(await eraseEndUser(hostOver(other), externalId, 'live')).toEqual(notFound)
    await erased(known)
    expect(await eraseEndUser(hostOver(known), externalId, 'live')).toEqual(notFound)
    expect(await eraseEndUser(hostOver(known), '', 'live')).toEqual(notFound)
  })

  it('is not erased by a simulated key where the tenant has something live', async () => {
    const known = await knownTenant('000-CON-200')
    await inTenant(known, (tx) => tx.connectSession.updateMany({ data: { mode: 'live' } }))
    const refused = await eraseEndUser(hostOver(known), known.person.externalId, 'simulated')
    expect(refused).toEqual({ ok: false, reason: 'mode_refused' })
    expect(await rowsHolding(storage.ownerUrl, { email: known.person.email })).not.toEqual([])
  })
})
