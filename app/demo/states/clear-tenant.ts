import 'server-only'
import { inTenant } from '#lib/db.ts'

/** Takes away what an earlier look at this state left; its events stay, as everybody's do. */
export function clearTenant(tenantId: string): Promise<void> {
  const where = { tenantId }
  return inTenant(where, async (tx) => {
    await tx.watch.deleteMany({ where })
    await tx.testRun.deleteMany({ where })
    await tx.credentials.deleteMany({ where })
    await tx.adminLink.deleteMany({ where })
    await tx.connection.deleteMany({ where })
    await tx.connectSession.deleteMany({ where })
    await tx.handover.deleteMany({ where })
    await tx.browserGrant.deleteMany({ where })
    await tx.linkGrant.deleteMany({ where })
    await tx.rateLimit.deleteMany({ where: { key: { endsWith: tenantId } } })
  })
}
