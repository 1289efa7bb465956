import { randomUUID } from 'node:crypto'
import type { Context } from '#lib/connections/context.ts'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { createReceipt } from '#lib/embed/receipt.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { createAdminLink } from '#lib/links/create-admin-link.ts'
import { openAdminLink } from '#lib/links/open-admin-link.ts'
import { searchRows, type Found } from '#tests/support/dump.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { withClient } from '#scripts/database/app-role.ts'
import { draftOf, listed, tested } from '#tests/support/simulated-connections.ts'
import { newSecret } from '#tests/support/drafts.ts'

export type Person = { externalId: string; name: string; email: string }

export const person = (): Person => {
  const mark = newSecret().slice(0, 12).toLowerCase()
  return { externalId: `u-${mark}`, name: `Ada ${mark}`, email: `${mark}@people.example` }
}

/**
 * A tenant of which everything there can be is kept: a person with an open browser and a token not used, a connection
 * that works on an instance, a draft, a link that an admin has opened, a receipt, a webhook that waits, counters and a
 * stored answer of the API.
 */
export async function knownTenant(munchkinId: string, own: Person = person()) {
  const mark = newSecret().slice(0, 12).toLowerCase()
  const tenant = { externalId: `t-${mark}`, name: `Traders ${mark}` }
  const tenantId = tenantIdOf(tenant.externalId)
  const endUser = { id: own.externalId, name: own.name, email: own.email }
  const metadata = { crm: `note-${mark}` }
  const returnUrl = null
  const session = await handOver({ tenant, endUser, returnUrl, metadata })
  await redeemConnectSession(session.token, null)
  const unused = await handOver({ tenant, endUser, metadata })
  const actor = endUserActor(await requireKeyring(), tenantId, own.externalId)
  const context: Context = { tenantId, actor, requestId: randomUUID() }
  const { sessionId } = session
  const connectionId = await draftOf(context, munchkinId)
  await tested(context, connectionId)
  await nameConnection(context, connectionId, `Instance ${mark}`)
  const oddId = `odd-${mark}@api.example`
  const draftId = await draftOf(context, munchkinId, { clientId: oddId })
  const link = await createAdminLink(context, {
    ...{ sessionId, connectionId: draftId, munchkinId: null, senderName: own.name },
    scope: { kind: 'whole' },
  })
  if (!link.ok) throw new Error(link.reason)
  const linkToken = link.path.replace('/admin-link/open?token=', '')
  const opened = await openAdminLink(linkToken, {
    ...{ browserSessionId: null, timeZone: null, caller: null },
  })
  if (!opened.ok) throw new Error(opened.reason)
  const admin = `Bob ${mark}`
  await inTenant(context, (tx) => tx.adminLink.updateMany({ data: { enteredBy: admin } }))
  const receipt = await createReceipt(context, { connectionId, sessionId })
  await keepBeside(context, tenant, connectionId)
  return {
    ...{ tenant, tenantId, context, person: own, admin, connectionId, draftId, sessionId },
    ...{ token: unused.token, receipt, linkToken, linkId: link.linkId, note: metadata.crm },
    ...{ pair: listed(munchkinId), oddId, munchkinId, connectionName: `Instance ${mark}` },
  }
}

export type KnownTenant = Awaited<ReturnType<typeof knownTenant>>

/** What other parts of the product keep beside the tenant's rows. */
async function keepBeside(
  { tenantId }: Context,
  tenant: { externalId: string; name: string },
  connectionId: string,
): Promise<void> {
  const id = `msg_${randomUUID()}`
  await inTenant({ tenantId }, async (tx) => {
    const body = JSON.stringify({ type: 'connection.created', data: { tenant, connectionId } })
    const message = { tenantId, id, type: 'connection.created', mode: 'simulated', body }
    await tx.webhookMessage.create({ data: message })
    await tx.tokenLease.create({
      data: { tenantId, munchkinId: '000-CON-200', clientIdFingerprint: randomUUID() },
    })
  })
  await inDatabase(async (client) => {
    const endpoint = { id: randomUUID(), url: 'https://hooks.example/in', mode: 'simulated' }
    // It listens no more, so that it gets nothing of another tenant's.
    const secret = { types: [], secret: 'x', secretWrapperId: 'x', disabledAt: new Date() }
    await client.webhookEndpoint.create({ data: { ...endpoint, ...secret } })
    const delivery = { id: randomUUID(), endpointId: endpoint.id, tenantId, messageId: id }
    await client.webhookDelivery.create({ data: { ...delivery, type: 'connection.created' } })
    const key = { apiKeyId: randomUUID(), keyHash: randomUUID(), requestHash: 'x', status: 202 }
    const answer = { connections: [{ index: 0, connectionId, accepted: true }] }
    await client.idempotencyKey.create({ data: { ...key, answer } })
  })
}

/**
 * Where one of these stands in a dump of the database: in any row of any table. What the server's files still hold of
 * rows that went is not asked.
 */
export function rowsHolding(ownerUrl: string, canaries: Record<string, string>): Promise<Found[]> {
  return withClient(ownerUrl, async (client) => (await searchRows(client, canaries)).found)
}

/** The host, acting for this tenant. */
export const hostOver = ({ tenantId }: { tenantId: string }) => ({
  ...{ tenantId, requestId: randomUUID() },
  actor: { kind: 'host', id: randomUUID() } as const,
})

/** What names the tenant, its people and its instance. The simulator's ids are everybody's: they stand for no one. */
export const namesOf = (known: KnownTenant) => ({
  tenant: known.tenant.externalId,
  tenantName: known.tenant.name,
  person: known.person.externalId,
  personName: known.person.name,
  email: known.person.email,
  admin: known.admin,
  note: known.note,
  connection: known.connectionName,
  connectionId: known.connectionId,
  clientId: known.pair.clientId,
  oddId: known.oddId,
  instance: known.munchkinId,
})
