import { limitOfKey, limitOfStranger } from '#app/api/v1/call-limits.ts'
import type { Refusal } from '#lib/api/problems.ts'
import { findApiKey, type KeyInUse, type Scope } from '#lib/host/api-keys.ts'

export type Caller = {
  key: KeyInUse | null
  limits: Record<string, string>
  refusal: Refusal | null
}

/**
 * Whose call this is, when a key of the host's may make it, and how many more it may make. A browser's cookie never may.
 * Without a key that opens, the caller's address is counted; where no key is asked for, that is all.
 */
export async function authenticate(headers: Headers, scope: Scope | null): Promise<Caller> {
  const found = scope === null ? null : await keyIn(headers)
  if (found === null || !found.ok) {
    const limit = await limitOfStranger(headers)
    return { key: null, limits: limit.headers, refusal: limit.refusal ?? found }
  }
  const { key } = found
  const limit = await limitOfKey(key.id)
  const mayNot = scope === null || key.scopes.includes(scope) ? null : scopeMissing(scope)
  return { key, limits: limit.headers, refusal: limit.refusal ?? mayNot }
}

/** The same key again: null once it is revoked. */
export async function isStillGood(headers: Headers): Promise<boolean> {
  return (await keyIn(headers)).ok
}

async function keyIn(headers: Headers): Promise<{ ok: true; key: KeyInUse } | Refusal> {
  if (headers.has('cookie')) return { ok: false, problem: 'cookies_refused' }
  const given = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (given === undefined) return { ok: false, problem: 'key_missing' }
  const key = await findApiKey(given)
  return key === null ? { ok: false, problem: 'key_unknown' } : { ok: true, key }
}

const scopeMissing = (scope: Scope): Refusal => ({
  ok: false,
  problem: 'scope_missing',
  detail: `It needs the scope ${scope}.`,
})
