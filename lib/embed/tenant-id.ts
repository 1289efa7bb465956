import 'server-only'
import { createHash } from 'node:crypto'
import { uuidFrom } from '#lib/uuid-from.ts'

/** The tenant's id, from the host's own id for it: found without a look across tenants. A UUID of version 8. */
export function tenantIdOf(externalId: string): string {
  return uuidFrom(createHash('sha256').update(`marketo-connect tenant\n${externalId}`).digest())
}
