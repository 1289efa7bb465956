import 'server-only'
import {
  FAILURE_COUNTS_MS,
  sightingPlace,
  SIGHTING_KEPT_MS,
  type Sighter,
} from '#lib/connections/sighting.ts'
import type { Transaction } from '#lib/db.ts'
import type { Witnesses } from '#lib/diagnosis/report.ts'
import type { Sighting } from '#lib/generated/prisma/client.ts'

/**
 * What connections to other instances saw from this machine in the last 15 minutes, each connection once. Two zeros:
 * others reached Marketo, and none was let in. Null when nobody's word counts. The latest decides whether the way out
 * works: failures count while they are fresh and nobody reached Marketo since.
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
    select: { saw: true, at: true },
    orderBy: { at: 'desc' },
  })
  const failing = rows.filter(isFailingStill(rows[0], now))
  const reached = rows.filter(({ saw }) => saw !== 'failedToReach')
  if (failing.length > 0) return { letIn: 0, failedToReach: failing.length }
  if (reached.length === 0) return null
  return { letIn: reached.filter(({ saw }) => saw === 'letIn').length, failedToReach: 0 }
}

type Seen = Pick<Sighting, 'saw' | 'at'>

function isFailingStill(latest: Seen | undefined, now: Date): (seen: Seen) => boolean {
  if (latest?.saw !== 'failedToReach') return () => false
  const fresh = now.getTime() - FAILURE_COUNTS_MS
  return ({ saw, at }) => saw === 'failedToReach' && at.getTime() > fresh
}
