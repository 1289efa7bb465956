import { beginAttempt, endAttempt, forgetAttempt } from '#lib/api/idempotency.ts'
import type { Operation } from '#lib/api/operation.ts'
import type { Refusal } from '#lib/api/problems.ts'
import type { Plain } from '#lib/canonical-json.ts'

type Done = { ok: true; status: number; body: unknown; headers?: Record<string, string> } | Refusal

type Asking = { operation: Operation; apiKeyId: string; headers: Headers; asked: Plain }

/** Acts; a POST that carries an `Idempotency-Key` only the first time. What came to nothing is not kept. */
export async function once(asking: Asking, act: () => Promise<Done>): Promise<Done> {
  const { headers, ...asks } = asking
  const key = headers.get('idempotency-key')
  if (key === null || asks.operation.method !== 'POST') return act()
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) {
    const errors = [
      { pointer: '/headers/idempotency-key', message: '1 to 255 characters of ASCII' },
    ]
    return { ok: false, problem: 'invalid_request', errors }
  }
  const attempt = { ...asks, key }
  const begun = await beginAttempt(attempt)
  if (!begun.ok) return begun
  if (begun.answer !== null) {
    return { ok: true, ...begun.answer, headers: { 'idempotency-replayed': 'true' } }
  }
  try {
    const done = await act()
    await (done.ok ? endAttempt(attempt, done) : forgetAttempt(attempt))
    return done
  } catch (error) {
    // The fault is told, not that the key could not be given back: it is free again after a minute.
    await forgetAttempt(attempt).catch(() => undefined)
    throw error
  }
}
