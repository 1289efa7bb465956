import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import { endWhenLost } from '#lib/connections/end-lost-test.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { openFrom } from '#lib/connections/store.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { openSession } from '#lib/embed/open-session.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { openAdminLink } from '#lib/links/open-admin-link.ts'
import { eraseTenant } from '#lib/privacy/erase-tenant.ts'
import { savedDraft, startedRun } from '#tests/support/drafts.ts'
import { hostOver, knownTenant, namesOf, rowsHolding } from '#tests/support/known-tenant.ts'
import type { Found } from '#tests/support/dump.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

const storage = useStorage()
useSimulator()

async function erased(known: { tenantId: string }) {
  const result = await eraseTenant(hostOver(known), 'live')
  if (!result.ok) throw new Error(result.reason)
  return result
}

const isEvent = ({ where }: { where: string }) => where === 'public.event'

describe('a tenant that is erased', () => {
  it(
    'is nowhere in a dump of the database, and another one is as it was',
    { timeout: 60_000 },
    async () => {
      const [gone, stays] = [await knownTenant('000-GAP-200'), await knownTenant('000-NOS-200')]
      const theirs = Object.entries(namesOf(stays)).map(([name, value]) => [`stays ${name}`, value])
      const canaries = { ...namesOf(gone), ...Object.fromEntries(theirs) }
      const all = () => rowsHolding(storage.ownerUrl, canaries)
      const isOf = ({ canary }: Found) => !canary.startsWith('stays')
      const before = await all()
      const seen = new Set(before.filter(isOf).map(({ canary }) => canary))
      // The odd Client Id is sealed from the start.
      const readable = Object.keys(namesOf(gone)).filter((name) => name !== 'oddId')
      expect([...seen].toSorted()).toEqual(readable.toSorted())
      await erased(gone)
      const after = await all()
      const left = after.filter(isOf)
      expect(left.filter((found) => !isEvent(found))).toEqual([])
      // An id is a pseudonym, and stands in the record of who did what.
      expect(new Set(left.map(({ canary }) => canary))).toEqual(new Set(['connectionId']))
      expect(after.filter((found) => !isOf(found))).toEqual(before.filter((found) => !isOf(found)))
    },
  )

  it('gets a receipt of what was removed and of what remains', async () => {
    const known = await knownTenant('000-CON-200')
    const { removed, remains, deletedAt } = await erased(known)
    expect(removed).toEqual({
      ...{ connections: 2, credentials: 2, tests: 1, sessions: 2, links: 1, watches: 0 },
      ...{ dataKeys: 1, tokens: 3, browserGrants: 2, receipts: 1 },
      ...{ webhookMessages: 1, webhookDeliveries: 1 },
    })
    expect(Date.now() - +deletedAt).toBeLessThan(10_000)
    expect(remains.map(({ what }) => what)).toContain('audit_events')
  })

  it('leaves a record of events that is whole, and that says it', async () => {
    const known = await knownTenant('000-CON-200')
    const before = await verifyChain(known)
    await erased(known)
    const after = await verifyChain(known)
    expect(after).toEqual({ ok: true, events: before.events + 2, firstBroken: null })
    const last = await inTenant(known, (tx) =>
      tx.event.findFirst({ orderBy: { sequence: 'desc' } }),
    )
    expect(last).toMatchObject({ what: 'tenant.erased', actorKind: 'host' })
  })

  it('has sealed values that nothing left here opens, not even in rows of an older copy', async () => {
    const known = await knownTenant('000-CON-200')
    const keyring = await requireKeyring()
    const copy = await inTenant(known, (tx) =>
      tx.credentials.findFirstOrThrow({ where: { status: 'active' } }),
    )
    const open = () =>
      inTenant(known, (tx) => openFrom(tx, keyring, copy, 'clientSecret', copy.secretSealed!))
    await open()
    await erased(known)
    await expect(open()).rejects.toThrow('cannot_open')
    // Come back, the tenant has a key of its own again, and still not that one.
    await newTenant(known.tenant.externalId)
    await savedDraft(known.context)
    await expect(open()).rejects.toThrow('cannot_open')
  })

  it('has no page that still opens', async () => {
    const known = await knownTenant('000-CON-200')
    const browser = await inDatabase((client) =>
      client.browserGrant.findFirstOrThrow({ where: { tenantId: known.tenantId } }),
    )
    await erased(known)
    const { embedId, browserSessionId } = browser
    const place = { embedId, sessionId: known.sessionId }
    expect(await openSession(browserSessionId, place, 'r')).toBeNull()
    expect(await redeemConnectSession(known.token, null)).toMatchObject({ reason: 'unknown' })
    const visit = { browserSessionId: null, timeZone: null, caller: null }
    expect(await openAdminLink(known.linkToken, visit)).toMatchObject({ ok: false })
    const sessions = await inDatabase((client) =>
      client.browserSession.count({ where: { id: browserSessionId } }),
    )
    expect(sessions).toBe(0)
  })

  it('stops a test that runs, which then writes nothing more', { timeout: 40_000 }, async () => {
    const known = await knownTenant('000-SLO-200')
    const runId = await startedRun(known.context, known.connectionId)
    const running = performTest(known.context, runId)
    await expect
      .poll(() => inTenant(known, (tx) => tx.testRun.count({ where: { status: 'running' } })))
      .toBe(1)
    const begunAt = Date.now()
    await erased(known)
    await running
    expect(Date.now() - begunAt).toBeLessThan(8000)
    expect(await inTenant(known, (tx) => tx.testRun.count())).toBe(0)
  })

  it('leaves no job of its own', async () => {
    const known = await knownTenant('000-CON-200')
    const jobs = () =>
      inDatabase(
        (client) => client.$queryRaw`
          select name from pgboss.job where data->>'tenantId' = ${known.tenantId}`,
      )
    await inTenant(known, (tx) => endWhenLost(tx, known.tenantId, randomUUID()))
    expect(await jobs()).toContainEqual({ name: 'end_test' })
    await erased(known)
    expect(await jobs()).toEqual([])
  })
})
