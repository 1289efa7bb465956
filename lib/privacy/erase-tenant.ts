import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import type { Mode } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'
import { inBatches } from '#lib/in-batches.ts'
import { closeTenant } from '#lib/privacy/close-tenant.ts'
import { endOpenings } from '#lib/privacy/end-openings.ts'
import { findTenant, lockTenant, type NotForThisKey } from '#lib/privacy/find-tenant.ts'
import { forgetNames, namesOf } from '#lib/privacy/forget-names.ts'
import { together, type Removed } from '#lib/privacy/removed.ts'
import { TENANT_REMAINS, type Remains } from '#lib/privacy/remains.ts'

export type TenantErased = { ok: true; deletedAt: Date; removed: Removed; remains: Remains[] }

/**
 * Removes all that is kept of a tenant but its audit events. First, at once, its data keys go, so that nothing sealed
 * opens any more, and with them whatever opens a page; then its rows. Broken off in between, it can be called again and
 * goes on; then it counts what was left.
 */
export async function eraseTenant(
  context: Context,
  mode: Mode,
): Promise<TenantErased | NotForThisKey> {
  const { tenantId } = context
  const begun = await inTenant(context, async (tx) => {
    await lockTenant(tx, tenantId)
    const found = await findTenant(tx, context, mode)
    if (!found.ok) return found
    const names = await namesOf(tx, found.tenant)
    return { ok: true as const, names, closed: await closeTenant(tx, context) }
  })
  if (!begun.ok) return begun
  const tests = await inBatches((take) =>
    inTenant(context, async (tx) => {
      const some = await tx.testRun.findMany({ where: { tenantId }, select: { id: true }, take })
      const id = { in: some.map((run) => run.id) }
      return (await tx.testRun.deleteMany({ where: { tenantId, id } })).count
    }),
  )
  const deletedAt = new Date()
  const rest = await inTenant(context, async (tx) => {
    const where = { tenantId }
    // In the order of every verb, so that none waits for us while we wait for it.
    await lockTenant(tx, tenantId)
    // The host may have used the tenant since, by a live key.
    const still = await findTenant(tx, context, mode)
    if (!still.ok) return still
    await tx.$queryRaw`select 1 from connect_session where tenant_id = ${tenantId}::uuid for update`
    await tx.$queryRaw`select 1 from connection where tenant_id = ${tenantId}::uuid for update`
    const webhooks = await tx.webhookDelivery.deleteMany({ where })
    const messages = await tx.webhookMessage.deleteMany({ where })
    const late = await tx.testRun.deleteMany({ where })
    const watches = await tx.watch.deleteMany({ where })
    const credentials = await tx.credentials.deleteMany({ where })
    const links = await tx.adminLink.deleteMany({ where })
    const connections = await tx.connection.deleteMany({ where })
    const sessions = await tx.connectSession.deleteMany({ where })
    await tx.tokenLease.deleteMany({ where })
    const openings = await endOpenings(tx, { tenantId })
    // A verb that was under way when the keys went may have made one.
    const dataKeys = await tx.dataKey.deleteMany({ where })
    await forgetNames(tx, tenantId, begun.names)
    await tx.tenant.deleteMany({ where: { id: tenantId } })
    const subject = `tenant:${tenantId}`
    await recordEvent(tx, context, { what: 'tenant.erased', subject, outcome: 'ok' })
    const removed = {
      ...{ connections: connections.count, credentials: credentials.count, links: links.count },
      ...{ tests: late.count, sessions: sessions.count, watches: watches.count },
      ...{ webhookMessages: messages.count, webhookDeliveries: webhooks.count },
      ...{ dataKeys: dataKeys.count, ...openings },
    }
    return { ok: true as const, removed }
  })
  if (!rest.ok) return rest
  const removed = together(begun.closed, { tests }, rest.removed)
  return { ok: true, deletedAt, removed, remains: TENANT_REMAINS }
}
