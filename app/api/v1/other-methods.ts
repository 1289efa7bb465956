import { randomUUID } from 'node:crypto'
import { answerHeaders } from '#app/api/v1/answer-headers.ts'
import { problemResponse } from '#app/api/v1/respond.ts'
import { log } from '#lib/log.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
type Method = (typeof METHODS)[number]
type Handler = (request: Request) => Response

/**
 * The handlers of a route for the methods that it does not serve: OPTIONS says which it does, any other is refused. HEAD
 * comes with GET by itself.
 */
export function otherMethods(...served: Method[]): Record<Method, Handler> {
  const withHead = served.includes('GET') ? [...served, 'HEAD'] : served
  const allow = METHODS.filter((one) => withHead.includes(one) || one === 'OPTIONS').join(', ')
  const answer: Handler = (request) => {
    const requestId = randomUUID()
    const response =
      request.method === 'OPTIONS'
        ? new Response(null, { status: 204, headers: answerHeaders(request, requestId) })
        : problemResponse({ ok: false, problem: 'method_not_allowed' }, { request, requestId })
    response.headers.set('allow', allow)
    log('info', 'api_call', { what: 'otherMethod', requestId, outcome: `${response.status}` })
    return response
  }
  return Object.fromEntries(METHODS.map((one) => [one, answer])) as Record<Method, Handler>
}
