import { randomUUID } from 'node:crypto'
import { authenticate, isStillGood } from '#app/api/v1/authenticate.ts'
import { once } from '#app/api/v1/once.ts'
import { readRequest } from '#app/api/v1/read-request.ts'
import { answerResponse, problemResponse } from '#app/api/v1/respond.ts'
import type { AnswerOf, BodyOf, Operation, ParamsOf, QueryOf } from '#lib/api/operation.ts'
import type { ProblemCode, Refusal } from '#lib/api/problems.ts'
import type { Plain } from '#lib/canonical-json.ts'
import { faultCode } from '#lib/fault.ts'
import type { KeyInUse } from '#lib/host/api-keys.ts'
import { log } from '#lib/log.ts'

export type Call<O extends Operation> = {
  /** Null where the operation asks for none. */
  key: O['scope'] extends null ? null : KeyInUse
  params: ParamsOf<O>
  query: QueryOf<O>
  body: BodyOf<O>
  requestId: string
  headers: Headers
}

export type Answer<O extends Operation> =
  | { ok: true; body: AnswerOf<O>; status?: number; headers?: Record<string, string> }
  | Refusal

type Handler = (request: Request, route?: unknown) => Promise<Response>
type Act<O extends Operation> = (call: Call<O>) => Promise<Answer<O>>

/** A key may be revoked while the body trickles in: after so many milliseconds it is asked for again. */
const TRICKLED = 500

/**
 * A route handler for the operation: whose call, what it says, one verb, and the answer; whatever it throws is told as a
 * fault of ours. A POST with an `Idempotency-Key` acts once.
 */
export function serve<O extends Operation>(operation: O, act: Act<O>): Handler {
  return async (request) => {
    const requestId = randomUUID()
    const startedAt = performance.now()
    const response = await answered(operation, act as Act<Operation>, request, requestId)
    log('info', 'api_call', {
      what: operation.id,
      requestId,
      outcome: `${response.status}`,
      durationMs: Math.round(performance.now() - startedAt),
    })
    return response
  }
}

async function answered(
  operation: Operation,
  act: Act<Operation>,
  request: Request,
  requestId: string,
): Promise<Response> {
  const { headers } = request
  let limits = {}
  const problem = (refusal: Refusal) =>
    problemResponse(refusal, { request, requestId, headers: limits })
  try {
    const caller = await authenticate(headers, operation.scope)
    limits = caller.limits
    if (caller.refusal !== null) return problem(caller.refusal)
    const { key } = caller
    const readSince = performance.now()
    const read = await readRequest(operation, request)
    if (!read.ok) return problem(read)
    const hasTrickled = key !== null && performance.now() - readSince > TRICKLED
    if (hasTrickled && !(await isStillGood(headers))) {
      return problem({ ok: false, problem: 'key_unknown' })
    }
    const { sent, ...given } = read
    const asked = { path: new URL(request.url).pathname, query: read.query, sent } as Plain
    const apiKeyId = key?.id ?? ''
    const done = await once({ operation, apiKeyId, headers, asked }, async () => {
      const answer = await act({ key, requestId, headers, ...given } as Call<Operation>)
      return answer.ok ? { status: operation.success.status, ...answer } : answer
    })
    if (!done.ok) return problem(done)
    return answerResponse(done, { request, requestId, headers: limits })
  } catch (error) {
    const code = faultCode(error)
    log('error', 'api_call_failed', { what: operation.id, requestId, code: code ?? 'bug' })
    return problem(FAULTS[code ?? 'bug'])
  }
}

const refused = (problem: ProblemCode, retryAfterSeconds?: number): Refusal => ({
  ok: false,
  problem,
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
})
const FAULTS = {
  database_away: refused('database_away', 5),
  database_failed: refused('internal'),
  service_sealed: refused('service_sealed', 30),
  origin_refused: refused('internal'),
  bug: refused('internal'),
} as const
