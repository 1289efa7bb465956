import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { keepTenant } from '#lib/connections/keep-tenant.ts'
import { connectionOf } from '#lib/connections/save-target.ts'
import { inTenant } from '#lib/db.ts'
import { eraseTenant } from '#lib/privacy/erase-tenant.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { repairLink } from '#lib/embed/repair-link.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { eraseEndUser } from '#lib/privacy/erase-end-user.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { entry, hostOf, imported } from '#tests/support/imports.ts'
import { hostOver, knownTenant } from '#tests/support/known-tenant.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'
import { waitedFor } from '#tests/support/waited-for.ts'

useStorage()
useSimulator()

/** What an erasure must not leave without the tenant that it could be found and erased by. */
async function orphansOf(known: { tenantId: string }): Promise<number> {
  return inTenant(known, async (tx) => {
    if ((await tx.tenant.count()) > 0) return 0
    const connections = (await tx.connection.count()) + (await tx.credentials.count())
    return connections + (await tx.connectSession.count())
  })
}

it('an import goes on after the tenant was erased under it, and has a tenant then', async () => {
  const host = hostOf()
  const importing = imported(
    host,
    Array.from({ length: 12 }, () => entry()),
  )
  await expect
    .poll(() => inTenant(host.context, (tx) => tx.connection.count()), {
      ...{ interval: 5, timeout: 10_000 },
    })
    .toBeGreaterThan(0)
  await eraseTenant(hostOver(host.context), 'simulated')
  expect((await importing).every(({ ok }) => ok)).toBe(true)
  expect(await inTenant(host.context, (tx) => tx.connection.count())).toBeGreaterThan(0)
  expect(await orphansOf(host.context)).toBe(0)
})

it('a draft that is being made while its tenant is erased is erased, too', async () => {
  const context = await newTenant()
  let erasing: Promise<unknown> = Promise.resolve()
  await inTenant(context, async (tx) => {
    await connectionOf(tx, context, {
      ...{ sessionId: '', connectionId: null, endpoint: '', clientId: '' },
      ...{ clientSecret: secretFrom(''), mode: 'simulated' },
    })
    erasing = eraseTenant(hostOver(context), 'live')
    await waitedFor(tx)
  })
  await erasing
  expect(await inTenant(context, (tx) => tx.tenant.count())).toBe(0)
  expect(await orphansOf(context)).toBe(0)
})

it(
  'a tenant that turns live while a simulated key erases it stays',
  { timeout: 30_000 },
  async () => {
    const known = await knownTenant('000-CON-200')
    const { tenant } = known
    let erasing: ReturnType<typeof eraseTenant> | undefined
    // Its tests are held, so that it stops after the first of its steps.
    await inTenant(known, async (tx) => {
      await tx.$queryRaw`select 1 from test_run for update`
      const closed = { where: { tenantId: known.tenantId, what: 'tenant.closed' } }
      erasing = eraseTenant(hostOver(known), 'simulated')
      await expect.poll(() => inTenant(known, (other) => other.event.count(closed))).toBe(1)
      await handOver({ tenant, mode: 'live' })
    })
    expect(await erasing).toEqual({ ok: false, reason: 'mode_refused' })
    const sessions = { where: { mode: 'live' } }
    expect(await inTenant(known, (tx) => tx.connectSession.count(sessions))).toBe(1)
  },
)

it('a session made by a simulated key while a live one erases its tenant is erased, too', async () => {
  const { context, tenant, tenantId } = await knownTenant('000-CON-200')
  await handOver({ tenant, mode: 'live' })
  let erasing: Promise<unknown> = Promise.resolve()
  await inTenant(context, async (tx) => {
    await keepTenant(tx, { id: tenantId, ...tenant }, 'simulated')
    erasing = eraseTenant(hostOver(context), 'live')
    // Whoever did not wait would be through now, and would leave what is made here.
    await Promise.race([waitedFor(tx), erasing])
    const session = { purpose: 'connect', mode: 'simulated', needs: [], origins: [] }
    const endUser = { endUserId: 'user-2', endUserName: 'Ada' }
    await tx.connectSession.create({
      data: { tenantId, id: randomUUID(), ...session, ...endUser },
    })
  })
  expect(await erasing).toMatchObject({ ok: true })
  expect(await inTenant(context, (tx) => tx.tenant.count())).toBe(0)
  expect(await orphansOf(context)).toBe(0)
})

it('a token made while its tenant is erased opens nothing, and is none', async () => {
  const known = await knownTenant('000-CON-200')
  const { tenant } = known
  let erasing: Promise<unknown> = Promise.resolve()
  let token = ''
  await inTenant(known, async (tx) => {
    await tx.$queryRaw`select 1 from test_run for update`
    const closed = { where: { tenantId: known.tenantId, what: 'tenant.closed' } }
    erasing = eraseTenant(hostOver(known), 'live')
    await expect.poll(() => inTenant(known, (other) => other.event.count(closed))).toBe(1)
    token = (await handOver({ tenant })).token
  })
  await erasing
  expect(await redeemConnectSession(token, null)).toEqual({ ok: false, reason: 'unknown' })
})

it('a repair link made while its person is erased names nobody', async () => {
  const known = await knownTenant('000-CON-200')
  const { context, connectionId, person, sessionId } = known
  await inTenant(known, (tx) =>
    tx.connectSession.updateMany({ where: { id: sessionId }, data: { connectionId } }),
  )
  let linking: Promise<unknown> = Promise.resolve()
  const erasing = eraseEndUserSlowly(known, () => {
    linking = repairLink(context, connectionId)
  })
  await Promise.all([erasing, linking])
  await linking
  const actor = endUserActor(await requireKeyring(), known.tenantId, person.externalId)
  const sessions = await inTenant(known, (tx) =>
    tx.connectSession.findMany({ where: { connectionId }, orderBy: { createdAt: 'desc' } }),
  )
  expect(sessions.length).toBeGreaterThan(1)
  expect(sessions.map(({ endUserName }) => endUserName)).toEqual(sessions.map(() => null))
  expect(new Set(sessions.map(({ endUserId }) => endUserId))).toEqual(new Set([actor.id]))
})

/** Its last step, an event, waits for us; `meanwhile` happens before it ends. */
async function eraseEndUserSlowly(
  known: Awaited<ReturnType<typeof knownTenant>>,
  meanwhile: () => void,
): Promise<void> {
  let erasing: ReturnType<typeof eraseEndUser> | undefined
  await inTenant(known, async (tx) => {
    const name = `event:${known.tenantId}`
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${name}, 0))::text`
    erasing = eraseEndUser(hostOver(known), known.person.externalId, 'simulated')
    await waitedFor(tx)
    meanwhile()
    await waitedFor(tx, 2)
  })
  expect(await erasing).toMatchObject({ ok: true })
}
