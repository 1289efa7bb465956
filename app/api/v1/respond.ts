import { PROBLEMS, type Problem, type ProblemCode, type Refusal } from '#lib/api/problems.ts'
import { serverSettings } from '#lib/env.ts'

/** The one map from a refusal to HTTP. */
export function problemResponse(refusal: Refusal, requestId: string): Response {
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
      'content-type': 'application/problem+json',
      'x-request-id': requestId,
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': `${retryAfterSeconds}` }),
    },
  })
}

/** An answer as it stands. */
export function answerResponse(
  status: number,
  body: unknown,
  requestId: string,
  headers: Record<string, string> = {},
): Response {
  const all = { ...headers, 'x-request-id': requestId }
  return body === null
    ? new Response(null, { status, headers: all })
    : Response.json(body, { status, headers: all })
}

const problemAddress = (code: ProblemCode) =>
  `${serverSettings().publicOrigins[0]}/docs/api/errors#${code}`
