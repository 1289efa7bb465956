import { beginAttempt, endAttempt, forgetAttempt } from '#lib/api/idempotency.ts'
import type { Operation } from '#lib/api/operation.ts'
import type { Refusal } from '#lib/api/problems.ts'
import type { Plain } from '#lib/canonical-json.ts'
import { faultCode } from '#lib/fault.ts'
import { log } from '#lib/log.ts'

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
  // What could not be noted, or not given back, is free again after a minute.
  const quietly = (note: Promise<void>) =>
    note.catch((error: unknown) => {
      log('warn', 'idempotency_not_noted', { code: faultCode(error) ?? 'bug' })
    })
  let isDone = false
  try {
    const done = await act()
    isDone = done.ok
    // It is done: the answer is told all the same, and nobody may do it again at once.
    if (done.ok) await quietly(endAttempt(attempt, done))
    return done
  } finally {
    if (!isDone) await quietly(forgetAttempt(attempt))
  }
}
