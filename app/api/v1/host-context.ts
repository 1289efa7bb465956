import type { Refusal } from '#lib/api/problems.ts'
import { connectionPlace, type ConnectionPlace } from '#lib/connections/connection-place.ts'
import type { Context } from '#lib/connections/context.ts'
import type { KeyInUse } from '#lib/host/api-keys.ts'

type Asked = { key: KeyInUse; requestId: string }

/** The host, by its key, acting for one of its tenants. */
export const hostContext = (tenantId: string, { key, requestId }: Asked): Context => ({
  tenantId,
  actor: { kind: 'host', id: key.id },
  requestId,
})

/** The same for the tenant of a connection; refused when the key's mode has no such connection. */
export async function connectionContext(
  connectionId: string,
  asked: Asked,
): Promise<{ ok: true; context: Context; place: ConnectionPlace } | Refusal> {
  const place = await connectionPlace(connectionId, asked.key.mode)
  if (place === null) return { ok: false, problem: 'not_found' }
  return { ok: true, context: hostContext(place.tenantId, asked), place }
}
