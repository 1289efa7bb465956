import 'server-only'
import { isWorking, StoredEndpoint } from '#lib/connections/connection.ts'
import type { draftRow } from '#lib/connections/draft-row.ts'
import { entersOther, type Instances } from '#lib/connections/other-instance.ts'
import { newestCredentials } from '#lib/connections/store.ts'
import type { Transaction } from '#lib/db.ts'
import type { Connection } from '#lib/generated/prisma/client.ts'

/** Why values that are saved cannot be tested. */
export type SaveProblem =
  | { reason: 'endpoint_missing' | 'endpoint_unusable' | 'no_saved_secret' | 'both_needed' }
  | ({ reason: 'other_instance' } & Instances)

type Row = Awaited<ReturnType<typeof draftRow>>

export function saveProblem(connection: Connection, row: Row): SaveProblem | null {
  if (!row.endpoint.ok) return { reason: row.endpoint.reason }
  const instances = entersOther(connection, { ...row, status: 'pending' })
  if (instances !== null) return { reason: 'other_instance', ...instances }
  // Half a pair of its own would be tested with nothing, since what is in use is not mixed with what is new.
  const isHalf = row.clientIdFingerprint === null || row.secretFingerprint === null
  if (isWorking(connection) && isHalf) return { reason: 'both_needed' }
  return row.secretSealed === null ? { reason: 'no_saved_secret' } : null
}

/** A second press of the same button brings what the first one saved. */
export async function isKeptAlready(
  tx: Transaction,
  { tenantId, connectionId }: { tenantId: string; connectionId: string },
  row: Row,
): Promise<boolean> {
  const kept = await newestCredentials(tx, tenantId, connectionId)
  return kept !== null && essence(kept) === essence(row)
}

type Kept = Pick<Row, 'clientIdFingerprint' | 'secretFingerprint' | 'linkId'> & {
  endpoint: unknown
}

function essence({ endpoint, clientIdFingerprint, secretFingerprint, linkId }: Kept): string {
  const parsed = StoredEndpoint.parse(endpoint)
  const leadsTo = parsed.ok ? parsed.munchkinId : parsed.reason
  return JSON.stringify([leadsTo, clientIdFingerprint, secretFingerprint, linkId])
}
