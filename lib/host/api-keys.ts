import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { statement } from '#lib/db-statement.ts'
import { inDatabase } from '#lib/db.ts'
import type { ApiKey } from '#lib/generated/prisma/client.ts'
import { sha256Hex } from '#lib/hash-of.ts'

/** What a key may do: hand people over, read and change connections, get access tokens, run tests. */
export const SCOPES = ['sessions', 'connections', 'tokens', 'tests'] as const
export const Scope = z.enum(SCOPES)
export type Scope = z.infer<typeof Scope>

export const KeyMode = z.enum(['live', 'simulated'])
export type KeyMode = z.infer<typeof KeyMode>

/** A key as whoever calls with it is known. */
export type KeyInUse = { id: string; name: string; mode: KeyMode; scopes: Scope[] }

export type NewKey =
  /** `key` is shown this once. */
  { ok: true; id: string; key: string } | { ok: false; reason: 'two_already' }

const MOST_OF_A_NAME = 2
/** The list of keys tells the last use to the minute, and no call writes more often. */
const MINUTE_MS = 60_000

/** Makes a key; a name has two of a mode at the most, so that a new one can follow an old one without a gap. */
export async function createApiKey(wish: {
  name: string
  mode: KeyMode
  scopes: Scope[]
}): Promise<NewKey> {
  const { name, mode, scopes } = wish
  const key = `mck_${mode}_${randomBytes(32).toString('base64url')}`
  const id = randomUUID()
  return inDatabase((client) =>
    client.$transaction(async (tx): Promise<NewKey> => {
      await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`api_key:${name}:${mode}`}, 0))::text`
      const held = await tx.apiKey.count({ where: { name, mode, revokedAt: null } })
      if (held >= MOST_OF_A_NAME) return { ok: false, reason: 'two_already' }
      const row = { id, name, mode, scopes, keyHash: sha256Hex(key), ending: key.slice(-4) }
      await tx.apiKey.create({ data: row })
      return { ok: true, id, key }
    }),
  )
}

/** From now on it opens nothing, calls under way included that ask again. False when there is no such key in use. */
export async function revokeApiKey(id: string): Promise<boolean> {
  // PostgreSQL refuses to compare other text.
  if (!z.safeParse(z.uuid(), id).success) return false
  const { count } = await inDatabase((client) =>
    client.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } }),
  )
  return count > 0
}

/** All that ever were, oldest first, without anything that opens. */
export function listApiKeys(): Promise<Omit<ApiKey, 'keyHash'>[]> {
  return inDatabase((client) =>
    client.apiKey.findMany({ omit: { keyHash: true }, orderBy: { createdAt: 'asc' } }),
  )
}

const BY_HASH = `
  select id, name, mode, scopes, last_used_at, revoked_at from api_key where key_hash = $1`
type KeyRow = KeyInUse & { last_used_at: Date | null; revoked_at: Date | null }

/**
 * The key in use that this text is; null for any other. Asked with each call, so that a revoked key is refused at once;
 * and straight, for it stands on the way of every call.
 */
export async function findApiKey(key: string): Promise<KeyInUse | null> {
  if (!/^mck_(?:live|simulated)_[\w-]{43}$/.test(key)) return null
  const [row] = await statement<KeyRow>('find_api_key', BY_HASH, [sha256Hex(key)])
  if (row === undefined || row.revoked_at !== null) return null
  const now = new Date()
  const aMinuteAgo = new Date(now.getTime() - MINUTE_MS)
  if (row.last_used_at === null || row.last_used_at < aMinuteAgo) {
    // Asked again there: of calls at the same moment, one writes.
    const OR = [{ lastUsedAt: null }, { lastUsedAt: { lt: aMinuteAgo } }]
    await inDatabase((client) =>
      client.apiKey.updateMany({ where: { id: row.id, OR }, data: { lastUsedAt: now } }),
    )
  }
  const { id, name, mode, scopes } = row
  return { id, name, mode: KeyMode.parse(mode), scopes: z.array(Scope).parse(scopes) }
}
