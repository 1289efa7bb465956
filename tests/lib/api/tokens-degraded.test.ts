import { expect, it } from 'vitest'
import { POST } from '#app/api/v1/connections/[connectionId]/token/route.ts'
import type { Context } from '#lib/connections/context.ts'
import { inTenant } from '#lib/db.ts'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'
import { call } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import {
  linkTo,
  newPair,
  retested,
  save,
  workingConnection,
  wrongSecret,
} from '#tests/support/living-connections.ts'
import { tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
const simulator = useSimulator()

/** What it uses was let in, and is refused by now. */
async function degraded() {
  const made = await workingConnection()
  simulator().setSwitches('000-CON-200', { identity: 'userLocked' })
  const run = await retested(made.context, made.connectionId)
  simulator().setSwitches('000-CON-200', NOTHING_WRONG)
  expect(run?.report?.verdict.code).toBe('credentials_revoked')
  await inTenant(made.context, (tx) => tx.connection.updateMany({ data: { status: 'degraded' } }))
  return made
}

async function verdictTold({ connectionId }: { context: Context; connectionId: string }) {
  const { key } = await newKey()
  const { code, json } = await call(POST, `/connections/${connectionId}/token`, { key, body: {} })
  expect(code).toBe('connection_degraded')
  return json?.['verdict']
}

it('the verdict is of what the connection uses, not of a wrong pair that was entered since', async () => {
  const connection = await degraded()
  const { context, connectionId } = connection
  await save(context, newPair(connectionId, { clientSecret: wrongSecret() }))
  const { report } = await tested(context, connectionId)
  expect(report?.verdict.code).toBe('client_secret_wrong')
  expect(await verdictTold(connection)).toBe('credentials_revoked')
})

it('nor of a pair that came through a link, was let in and waits for its confirmation', async () => {
  const connection = await degraded()
  const { context, connectionId } = connection
  const { id: linkId, admin } = await linkTo(context, connectionId)
  await save(admin, newPair(connectionId, { endpoint: '000-CON-200', linkId, enteredBy: 'Grace' }))
  const { report } = await tested(admin, connectionId)
  expect(report?.verdict.code).toBe('connected')
  expect(await verdictTold(connection)).toBe('credentials_revoked')
})
