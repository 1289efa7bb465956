import 'server-only'
import { WORKING } from '#lib/connections/connection.ts'
import { typedOf, type RunRow } from '#lib/connections/run-row.ts'
import type { Transaction } from '#lib/db.ts'
import type { JudgedWith } from '#lib/diagnosis/report.ts'

/** The tenant's other working connection to the instance that this run tests; empty where there is none. */
export async function connectedAsOf(
  tx: Transaction,
  row: RunRow,
): Promise<Pick<JudgedWith, 'connectedAs'>> {
  const { tenantId, connectionId } = row
  const { mode, endpoint } = typedOf(row)
  if (!endpoint.ok) return {}
  const { munchkinId } = endpoint
  const other = await tx.connection.findFirst({
    where: {
      ...{ tenantId, mode, munchkinId },
      status: { in: [...WORKING] },
      NOT: { id: connectionId },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { name: true },
  })
  return other === null ? {} : { connectedAs: other.name ?? '' }
}
