import { connectionContext } from '#app/api/v1/host-context.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { getTest } from '#lib/api/tests.ts'
import { readTest } from '#lib/connections/read-test.ts'

export const GET = serve(getTest, async ({ params, ...asked }) => {
  const found = await connectionContext(params.connectionId, asked)
  if (!found.ok) return found
  const test = await readTest(found.context, params.connectionId, params.testId)
  return test === null ? { ok: false, problem: 'not_found' } : { ok: true, body: test }
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
