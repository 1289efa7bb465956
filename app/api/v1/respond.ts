import { createHash } from 'node:crypto'
import { answerHeaders } from '#app/api/v1/answer-headers.ts'
import { PROBLEMS, type Problem, type ProblemCode, type Refusal } from '#lib/api/problems.ts'
import { serverSettings } from '#lib/env.ts'

type Told = { request: Request; requestId: string; headers?: Record<string, string> }

/** The one map from a refusal to HTTP. */
export function problemResponse(refusal: Refusal, told: Told): Response {
  const { request, requestId, headers = {} } = told
  const { problem: code, detail, displayMessage = null, retryAfterSeconds, errors, more } = refusal
  const [status, title, suggestedAction] = PROBLEMS[code]
  const docsUrl = problemAddress(code)
  const body: Problem = {
    ...more,
    ...{ type: docsUrl, title, status },
    ...(detail === undefined ? {} : { detail }),
    ...{ code, displayMessage, suggestedAction, docsUrl, requestId },
    ...(errors === undefined ? {} : { errors }),
  }
  return Response.json(body, {
    status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json',
      ...answerHeaders(request, requestId),
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      // Its rest is not read: whoever sent another call over the same connection would lose that.
      ...(code === 'body_too_large' ? { connection: 'close' } : {}),
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': `${retryAfterSeconds}` }),
    },
  })
}

type Answer = { status: number; body: unknown; headers?: Record<string, string> }

/** An answer as it stands. A read is told with a strong `ETag`, and not again to whoever has it. */
export function answerResponse(answer: Answer, { request, requestId, ...told }: Told): Response {
  const { status, body } = answer
  const headers = { ...told.headers, ...answer.headers, ...answerHeaders(request, requestId) }
  if (body === null || body === undefined) return new Response(null, { status, headers })
  const text = JSON.stringify(body)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(text, { status, headers: { ...headers, ...JSON_TYPE } })
  }
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  return isHeld(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers: { ...headers, etag } })
    : new Response(text, { status, headers: { ...headers, ...JSON_TYPE, etag } })
}

const JSON_TYPE = { 'content-type': 'application/json' }

/** RFC 9110, 13.1.2: compared weakly, `*` is any. */
function isHeld(header: string | null, etag: string): boolean {
  const held = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return held.includes(etag) || held.includes('*')
}

const problemAddress = (code: ProblemCode) =>
  `${serverSettings().publicOrigins[0]}/docs/api/errors#${code}`
