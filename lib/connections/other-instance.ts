import 'server-only'
import { isWorking, StoredEndpoint } from '#lib/connections/connection.ts'
import type { Connection, Credentials } from '#lib/generated/prisma/client.ts'
import { hostSettings } from '#lib/host/settings.ts'

export type Instances = { existing: string; entered: string }

type Row = Pick<Credentials, 'status' | 'instanceConfirmed'> & { endpoint: unknown }

/**
 * The two instances, when these values would move a working connection to another one and that is not allowed, or
 * nobody confirmed it: it would be another connection. Null otherwise.
 */
export function entersOther(connection: Connection, row: Row): Instances | null {
  const endpoint = StoredEndpoint.parse(row.endpoint)
  const { munchkinId: existing } = connection
  if (!isWorking(connection) || row.status !== 'pending' || !endpoint.ok || existing === null) {
    return null
  }
  const { munchkinId: entered } = endpoint
  if (entered === existing) return null
  return row.instanceConfirmed && hostSettings().allowsInstanceChange ? null : { existing, entered }
}
