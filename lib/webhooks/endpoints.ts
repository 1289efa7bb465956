import 'server-only'
import { randomUUID } from 'node:crypto'
import type { WebhookType } from '#lib/audit/webhook-types.ts'
import { isId } from '#lib/connections/store.ts'
import { inDatabase, type Transaction } from '#lib/db.ts'
import type { WebhookEndpoint } from '#lib/generated/prisma/client.ts'
import type { KeyMode } from '#lib/host/api-keys.ts'
import { dropWaiting } from '#lib/webhooks/deliveries.ts'
import { newSecret } from '#lib/webhooks/endpoint-secret.ts'
import { reachableReceiver, type UrlRefusal } from '#lib/webhooks/receiver.ts'

const HOUR_MS = 60 * 60_000
/** Each event writes a row for each endpoint, while the tenant's other events wait. */
export const MOST_OF_A_MODE = 50

/** An endpoint without its secrets. */
export type EndpointView = Omit<
  WebhookEndpoint,
  'secret' | 'secretWrapperId' | 'previousSecret' | 'previousSecretWrapperId' | 'removedAt'
>

const WITHOUT_SECRETS = {
  secret: true,
  secretWrapperId: true,
  previousSecret: true,
  previousSecretWrapperId: true,
  removedAt: true,
} as const

export type NewEndpoint =
  /** `secret` is told this once. */
  | { ok: true; endpoint: EndpointView; secret: string }
  | { ok: false; reason: UrlRefusal | 'too_many' }

/** Where the host is told from now on; no types means all, later ones included. */
export async function createEndpoint(wish: {
  url: string
  mode: KeyMode
  types: readonly WebhookType[]
}): Promise<NewEndpoint> {
  const { url, mode } = wish
  const held = await inDatabase((client) =>
    client.webhookEndpoint.count({ where: { mode, removedAt: null } }),
  )
  if (held >= MOST_OF_A_MODE) return { ok: false, reason: 'too_many' }
  const reachable = await reachableReceiver(url)
  if (!reachable.ok) return reachable
  const id = randomUUID()
  const { secret, sealed } = await newSecret(id)
  const data = { id, url, mode, types: [...new Set(wish.types)], ...sealed }
  const endpoint = await inDatabase((client) =>
    client.webhookEndpoint.create({ data, omit: WITHOUT_SECRETS }),
  )
  return { ok: true, endpoint, secret }
}

/** Those that were not removed, oldest first; of one mode, or of both. */
export function listEndpoints(mode: KeyMode | null): Promise<EndpointView[]> {
  return inDatabase((client) =>
    client.webhookEndpoint.findMany({
      where: { removedAt: null, ...(mode !== null && { mode }) },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      omit: WITHOUT_SECRETS,
    }),
  )
}

/** Ends it: what was on its way is dropped, its secrets are destroyed, its log stays. False when there is none. */
export async function removeEndpoint(id: string, mode: KeyMode | null): Promise<boolean> {
  const gone = { secret: '', previousSecret: null, previousSecretUntil: null }
  return stop(id, mode, { ...gone, removedAt: new Date() })
}

/** Stops it for now, or lets it go on with what happens from then. False when there is none. */
export function disableEndpoint(id: string): Promise<boolean> {
  return stop(id, null, { disabledAt: new Date(), disabledBecause: 'by_hand' })
}
export function enableEndpoint(id: string): Promise<boolean> {
  return inDatabase((client) =>
    change(client, id, null, { disabledAt: null, disabledBecause: null }),
  )
}

/** A new secret, told this once; the old one signs beside it for `hours`. Null when there is no such endpoint. */
export async function rotateSecret(id: string, hours: number): Promise<string | null> {
  if (!isId(id)) return null
  const { secret, sealed } = await newSecret(id)
  const count = await inDatabase(
    (client) => client.$executeRaw`
      update webhook_endpoint set
        previous_secret = secret, previous_secret_wrapper_id = secret_wrapper_id,
        previous_secret_until = ${new Date(Date.now() + hours * HOUR_MS)},
        secret = ${sealed.secret}, secret_wrapper_id = ${sealed.secretWrapperId}
      where id = ${id}::uuid and removed_at is null`,
  )
  return count > 0 ? secret : null
}

/** False when there is no such endpoint. */
async function change(
  tx: Transaction,
  id: string,
  mode: KeyMode | null,
  data: Partial<WebhookEndpoint>,
): Promise<boolean> {
  if (!isId(id)) return false
  const where = { id, removedAt: null, ...(mode !== null && { mode }) }
  return (await tx.webhookEndpoint.updateMany({ where, data })).count > 0
}

/** The same, and what is on its way to it is dropped. */
function stop(id: string, mode: KeyMode | null, data: Partial<WebhookEndpoint>): Promise<boolean> {
  return inDatabase((client) =>
    client.$transaction(async (tx) => {
      if (!(await change(tx, id, mode, data))) return false
      await dropWaiting(tx, { endpointId: id })
      return true
    }),
  )
}
