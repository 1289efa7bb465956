import 'server-only'
import type { ConnectionStatus, Mode } from '#lib/connections/view.ts'
import { statement } from '#lib/db-statement.ts'

/** A connection as the host names it: by its id, and by the mode of the key that it calls with. */
export type TokenPlace = { connectionId: string; mode: Mode }

/** Everything that a token is handed out by. */
export type KnownToken = {
  tenant_id: string
  status: ConnectionStatus
  munchkin_id: string | null
  api_user: string | null
  /** Of the credentials in use; null where there are none. */
  credentials_id: string | null
  lease_name: string | null
  /** The newest token of all credentials in use with this client id at this instance, and whose it is. */
  token_connection_id: string | null
  token_version: number | null
  token_sealed: string | null
  token_expires_at: Date | null
  asked_at: Date | null
  refusal: string | null
}

/**
 * One statement, for it stands on the way of every call of the host's: the tenant is found and set for row-level security
 * by its first part, on which the second depends, so that no plan can read a tenant's row before. It ends with the
 * statement's own transaction.
 */
const STATEMENT = `
with place as materialized (
  select tenant_id, set_config('app.tenant_id', tenant_id::text, true) as tenant
  from connection_place where id = $1::uuid and mode = $2
)
select place.tenant_id, known.*
from place cross join lateral (
  select c.status, c.munchkin_id, c.api_user, own.id as credentials_id,
    coalesce(own.client_id_fingerprint, own.id::text) as lease_name,
    newest.connection_id as token_connection_id, newest.version as token_version,
    newest.token_sealed, newest.token_expires_at, lease.asked_at, lease.refusal
  from connection c
  left join credentials own
    on own.tenant_id = c.tenant_id and own.connection_id = c.id and own.status = 'active'
  left join lateral (
    select s.connection_id, s.version, s.token_sealed, s.token_expires_at
    from credentials s join connection other
      on other.tenant_id = s.tenant_id and other.id = s.connection_id
    where s.tenant_id = c.tenant_id and s.status = 'active' and s.token_sealed is not null
      and (s.id = own.id or (s.client_id_fingerprint = own.client_id_fingerprint
        and other.munchkin_id = c.munchkin_id and other.mode = c.mode))
    order by s.token_expires_at desc limit 1
  ) newest on true
  left join token_lease lease on lease.tenant_id = c.tenant_id
    and lease.munchkin_id = c.munchkin_id
    and lease.client_id_fingerprint = coalesce(own.client_id_fingerprint, own.id::text)
  where c.tenant_id = place.tenant_id and place.tenant <> '' and c.id = $1::uuid
  offset 0
) known`

type Read = Promise<KnownToken | null>
/** By connection: the look that is under way here, and the one that follows it. */
const reads = new Map<string, { now: Read; next: Read | null }>()

/**
 * Null when there is no such connection in this mode. The id is one that `isId` knows. Any number of callers at the same
 * moment are two looks: who comes while one is under way shares the next, which sees all that was done before it came.
 */
export function readToken(place: TokenPlace): Read {
  const name = `${place.mode} ${place.connectionId}`
  const running = reads.get(name)
  if (running === undefined) return begin(name, place)
  return (running.next ??= running.now.then(noMatter, noMatter).then(() => begin(name, place)))
}

const noMatter = () => undefined

function begin(name: string, { connectionId, mode }: TokenPlace): Read {
  const now = statement<KnownToken>('read_token', STATEMENT, [connectionId, mode]).then(
    ([known]) => known ?? null,
  )
  const read: { now: Read; next: Read | null } = { now, next: null }
  reads.set(name, read)
  const end = () => void (read.next === null && reads.delete(name))
  now.then(end, end)
  return now
}
