import 'server-only'
import { sightingPlace, SIGHTING_KEPT_MS, type Sighter } from '#lib/connections/sighting.ts'
import type { Transaction } from '#lib/db.ts'
import type { Witnesses } from '#lib/diagnosis/report.ts'
import type { Sight } from '#lib/generated/prisma/client.ts'

/**
 * What connections to other instances saw from this machine in the last 15 minutes, each connection once. Two zeros:
 * others reached Marketo, and none was let in. Null when none was tested: then the control host is asked instead.
 */
export async function witnessesOf(
  tx: Transaction,
  sighter: Sighter,
  now: Date,
): Promise<Witnesses | null> {
  const place = sightingPlace(sighter)
  if (place === null) return null
  const { machine, connection, instance } = place
  const rows = await tx.sighting.findMany({
    where: {
      machine,
      connection: { not: connection },
      instance: { not: instance },
      at: { gt: new Date(now.getTime() - SIGHTING_KEPT_MS) },
    },
    select: { saw: true },
  })
  if (rows.length === 0) return null
  const count = (sight: Sight) => rows.filter(({ saw }) => saw === sight).length
  return { letIn: count('letIn'), failedToReach: count('failedToReach') }
}
