import { after } from 'next/server'
import { connectionContext } from '#app/api/v1/host-context.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { pageOf, placeOf } from '#lib/api/page.ts'
import { listTests, startTest } from '#lib/api/tests.ts'
import { listTests as list } from '#lib/connections/list-tests.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readTest } from '#lib/connections/read-test.ts'
import { startHostTest } from '#lib/connections/start-host-test.ts'

export const GET = serve(listTests, async ({ params, query, ...asked }) => {
  const found = await connectionContext(params.connectionId, asked)
  if (!found.ok) return found
  const wish = { after: placeOf(query.cursor), most: query.limit + 1 }
  const rows = await list(found.context, params.connectionId, wish)
  const page = pageOf(rows, query.limit, ({ startedAt, id }) => ({ at: new Date(startedAt), id }))
  return { ok: true, body: { tests: page.items, nextCursor: page.nextCursor } }
})

export const POST = serve(startTest, async ({ params, ...asked }) => {
  const found = await connectionContext(params.connectionId, asked)
  if (!found.ok) return found
  const { context, place } = found
  if (place.status === 'disconnected') return { ok: false, problem: 'connection_disconnected' }
  const started = await startHostTest(context, params.connectionId)
  if (!started.ok) {
    return started.reason === 'rate_limited'
      ? { ok: false, problem: 'rate_limited', retryAfterSeconds: started.retryAfterSeconds }
      : { ok: false, problem: 'not_testable' }
  }
  if (!started.alreadyRunning) after(() => performTest(context, started.runId))
  const test = await readTest(context, params.connectionId, started.runId)
  if (test === null) return { ok: false, problem: 'not_found' }
  const { report: _, ...body } = test
  return { ok: true, body }
})

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'POST')
