import type { Refusal } from '#lib/api/problems.ts'
import { findApiKey, type KeyInUse, type Scope } from '#lib/host/api-keys.ts'

/** Whose call this is, when a key of the host's may make it. A browser's cookie never does. */
export async function authenticate(
  headers: Headers,
  scope: Scope,
): Promise<{ ok: true; key: KeyInUse } | Refusal> {
  if (headers.has('cookie')) return { ok: false, problem: 'cookies_refused' }
  const given = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (given === undefined) return { ok: false, problem: 'key_missing' }
  const key = await findApiKey(given)
  if (key === null) return { ok: false, problem: 'key_unknown' }
  if (key.scopes.includes(scope)) return { ok: true, key }
  return { ok: false, problem: 'scope_missing', detail: `It needs the scope ${scope}.` }
}
