import { randomUUID } from 'node:crypto'
import { authenticate } from '#app/api/v1/authenticate.ts'
import { readRequest } from '#app/api/v1/read-request.ts'
import { answerResponse, problemResponse } from '#app/api/v1/respond.ts'
import type { AnswerOf, BodyOf, Operation, ParamsOf, QueryOf } from '#lib/api/operation.ts'
import type { ProblemCode, Refusal } from '#lib/api/problems.ts'
import { faultCode } from '#lib/fault.ts'
import type { KeyInUse } from '#lib/host/api-keys.ts'
import { log } from '#lib/log.ts'

export type Call<O extends Operation> = {
  key: KeyInUse
  params: ParamsOf<O>
  query: QueryOf<O>
  body: BodyOf<O>
  requestId: string
  headers: Headers
}

export type Answer<O extends Operation> =
  | { ok: true; body: AnswerOf<O>; status?: number; headers?: Record<string, string> }
  | Refusal

type Route = { params: Promise<Record<string, string | string[] | undefined>> }
type Handler = (request: Request, route: Route) => Promise<Response>

/** A route handler for the operation: whose call, what it says, one verb, and the answer; whatever it throws is 500. */
export function serve<O extends Operation & { scope: string }>(
  operation: O,
  act: (call: Call<O>) => Promise<Answer<O>>,
): Handler {
  return async (request, route) => {
    const requestId = request.headers.get('x-request-id') ?? randomUUID()
    const startedAt = performance.now()
    const response = await answered(operation, act, request, route, requestId)
    log('info', 'api_call', {
      what: operation.id,
      requestId,
      outcome: `${response.status}`,
      durationMs: Math.round(performance.now() - startedAt),
    })
    return response
  }
}

async function answered<O extends Operation & { scope: string }>(
  operation: O,
  act: (call: Call<O>) => Promise<Answer<O>>,
  request: Request,
  route: Route,
  requestId: string,
): Promise<Response> {
  try {
    const caller = await authenticate(request.headers, operation.scope)
    if (!caller.ok) return problemResponse(caller, requestId)
    const read = await readRequest(operation, request, await route.params)
    if (!read.ok) return problemResponse(read, requestId)
    const { key } = caller
    const { headers } = request
    const call = { key, requestId, headers, ...read } as unknown as Call<O>
    const answer = await act(call)
    if (!answer.ok) return problemResponse(answer, requestId)
    const status = answer.status ?? operation.success.status
    return answerResponse(status, answer.body, requestId, answer.headers)
  } catch (error) {
    const code = faultCode(error)
    log('error', 'api_call_failed', { what: operation.id, requestId, code: code ?? 'bug' })
    return problemResponse(FAULTS[code ?? 'bug'], requestId)
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
