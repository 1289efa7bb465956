import { randomUUID } from 'node:crypto'
import { problemResponse } from '#app/api/v1/respond.ts'
import { log } from '#lib/log.ts'

/** Whatever no resource stands at. */
const nowhere = (request: Request): Response => {
  const requestId = randomUUID()
  log('info', 'api_call', { what: 'unknownPath', requestId, outcome: '404' })
  return problemResponse({ ok: false, problem: 'path_unknown' }, { request, requestId })
}

export const GET = nowhere
export const POST = nowhere
export const PUT = nowhere
export const PATCH = nowhere
export const DELETE = nowhere
export const OPTIONS = nowhere
