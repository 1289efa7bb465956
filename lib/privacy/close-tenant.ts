import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { DESTROYED } from '#lib/connections/store.ts'
import type { Transaction } from '#lib/db.ts'
import { endOpenings } from '#lib/privacy/end-openings.ts'
import type { Removed } from '#lib/privacy/removed.ts'

/**
 * From here on nothing of the tenant's can be opened or used: its keys and secrets are gone, its connections
 * disconnected, its tests stopped, its people's browsers and its links shut. Gives what it removed.
 */
export async function closeTenant(tx: Transaction, context: Context): Promise<Partial<Removed>> {
  const { tenantId } = context
  const dataKeys = await tx.dataKey.deleteMany({ where: { tenantId } })
  const now = new Date()
  await tx.connection.updateMany({
    where: { tenantId },
    data: { status: 'disconnected', disconnectedAt: now },
  })
  await tx.credentials.updateMany({ where: { tenantId }, data: DESTROYED })
  // Whoever performs one sees it within two seconds and stops.
  await tx.testRun.updateMany({
    where: { tenantId, status: 'running' },
    data: { status: 'cancelled', endedAt: now },
  })
  await tx.watch.updateMany({ where: { tenantId }, data: { state: 'stopped', nextAt: null } })
  const openings = await endOpenings(tx, { tenantId })
  // Those of webhooks may be very many; each finds that its delivery is gone.
  await tx.$executeRaw`
    delete from pgboss.job_common
    where name in ('watch_round', 'expire_drafts', 'test_import', 'end_test') and state <> 'active'
      and data->>'tenantId' = ${tenantId}`
  const subject = `tenant:${tenantId}`
  await recordEvent(tx, context, { what: 'tenant.closed', subject, outcome: 'ok' })
  return { dataKeys: dataKeys.count, ...openings }
}
