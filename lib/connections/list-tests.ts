import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { endAbandoned } from '#lib/connections/end-abandoned.ts'
import { hostTest, type HostTest } from '#lib/connections/host-test.ts'
import { inTenant } from '#lib/db.ts'

type PageWish = { after: { at: Date; id: string } | null; most: number }

/** The connection's tests, newest first. One whose process has died is ended. */
export function listTests(
  context: Context,
  connectionId: string,
  { after, most }: PageWish,
): Promise<HostTest[]> {
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    await endAbandoned(tx, context, { connectionId }, new Date())
    const rows = await tx.testRun.findMany({
      where: {
        tenantId,
        connectionId,
        ...(after !== null && {
          OR: [{ startedAt: { lt: after.at } }, { startedAt: after.at, id: { lt: after.id } }],
        }),
      },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
      take: most,
    })
    return rows.map(hostTest)
  })
}
