import 'server-only'
import { canonicalJson, type Plain } from '#lib/canonical-json.ts'
import type { Operation } from '#lib/api/operation.ts'
import type { Refusal } from '#lib/api/problems.ts'
import { inDatabase } from '#lib/db.ts'
import { sha256Hex } from '#lib/hash-of.ts'

/** A POST with an `Idempotency-Key`, as whose it is and what it asks. */
export type Attempt = { operation: Operation; apiKeyId: string; key: string; asked: Plain }

export type Begun =
  /** Nobody came with it before: act, then say how it ended by `endAttempt` or `forgetAttempt`. */
  { ok: true; answer: null } | { ok: true; answer: { status: number; body: unknown } } | Refusal

/** An older one counts as never taken; its row goes with the daily job. */
const KEPT_HOURS = 24
/** Seconds after which one that never ended has lost its process: no call takes so long. */
const LOST_AFTER = 60
const REPEAT_AFTER = 1

/** Takes the key, or tells what came of the request that took it. */
export async function beginAttempt(attempt: Attempt): Promise<Begun> {
  const { operation } = attempt
  const [apiKeyId, keyHash, requestHash] = hashesOf(attempt)
  return inDatabase(async (client): Promise<Begun> => {
    const taken = await client.$executeRaw`
      insert into idempotency_key (api_key_id, key_hash, request_hash)
      values (${apiKeyId}::uuid, ${keyHash}, ${requestHash})
      on conflict (api_key_id, key_hash) do update
        set request_hash = excluded.request_hash, created_at = now(), status = null, answer = null
      where idempotency_key.created_at < now() - make_interval(hours => ${KEPT_HOURS}::int)
        or (idempotency_key.status is null
          and idempotency_key.request_hash = excluded.request_hash
          and idempotency_key.created_at < now() - make_interval(secs => ${LOST_AFTER}::int))`
    if (taken === 1) return FIRST
    const found = await client.idempotencyKey.findUnique({
      where: { apiKeyId_keyHash: { apiKeyId, keyHash } },
    })
    // Just forgotten by the one that had it: it came to nothing.
    if (found === null) return inProgress()
    if (found.requestHash !== requestHash) return { ok: false, problem: 'idempotency_key_reused' }
    if (operation.repeat === 'again') return FIRST
    if (found.status === null) return inProgress()
    if (operation.repeat !== 'same') return { ok: false, problem: 'already_done' }
    return { ok: true, answer: { status: found.status, body: found.answer } }
  })
}

/** It was done; the answer is kept where repeats are told the same. */
export async function endAttempt(
  attempt: Attempt,
  { status, body }: { status: number; body: unknown },
): Promise<void> {
  const [apiKeyId, keyHash] = hashesOf(attempt)
  const kept = attempt.operation.repeat === 'same' && body !== null
  await inDatabase((client) =>
    client.idempotencyKey.updateMany({
      where: { apiKeyId, keyHash },
      data: { status, ...(kept && { answer: body as object }) },
    }),
  )
}

/** Nothing was done: a repeat is a first. */
export async function forgetAttempt(attempt: Attempt): Promise<void> {
  const [apiKeyId, keyHash] = hashesOf(attempt)
  await inDatabase((client) =>
    client.idempotencyKey.deleteMany({ where: { apiKeyId, keyHash, status: null } }),
  )
}

const FIRST: Begun = { ok: true, answer: null }
const inProgress = (): Refusal => ({
  ok: false,
  problem: 'idempotency_in_progress',
  retryAfterSeconds: REPEAT_AFTER,
})

function hashesOf({ operation, apiKeyId, key, asked }: Attempt): [string, string, string] {
  return [apiKeyId, sha256Hex(key), sha256Hex(`${operation.id}\n${canonicalJson(asked)}`)]
}
