import { expect, it } from 'vitest'
import { GET } from '#app/api/v1/connections/[connectionId]/route.ts'
import { POST } from '#app/api/v1/connections/[connectionId]/token/route.ts'
import { call } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { retested, workingConnection } from '#tests/support/living-connections.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
const simulator = useSimulator()

it('a token that is refused changes nothing of the connection; a test does its verdict, as the guide says', async () => {
  const { context, connectionId } = await workingConnection()
  const { key } = await newKey()
  const read = async () => (await call(GET, `/connections/${connectionId}`, { key })).json
  simulator().setSwitches('000-CON-200', { identity: 'userLocked' })

  const body = { rejected: true }
  const refused = await call(POST, `/connections/${connectionId}/token`, { key, body })
  expect([refused.status, refused.code]).toEqual([409, 'connection_degraded'])
  expect(await read()).toMatchObject({ status: 'usable', verdict: 'connected' })

  await retested(context, connectionId)
  expect(await read()).toMatchObject({ status: 'usable', verdict: refused.json?.['verdict'] })
})
