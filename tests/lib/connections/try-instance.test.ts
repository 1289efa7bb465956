import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readConnection } from '#lib/connections/read-connection.ts'
import { otherInstances, tryInstance } from '#lib/connections/try-instance.ts'
import { draftOf, listed, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

/** A tenant with two connections, of which the second has the first one's service and an instance of its own. */
async function mixedUp() {
  const context = await newTenant()
  await draftOf(context, '000-CON-200')
  const { clientId, clientSecret } = listed('000-CON-200')
  const connectionId = await draftOf(context, '000-GAP-200', { clientId, clientSecret })
  return { context, connectionId }
}

describe('trying another instance', () => {
  it('tests the same values there, without typing them again', async () => {
    const { context, connectionId } = await mixedUp()
    const before = await tested(context, connectionId)
    expect(before.report?.verdict.code).toBe('client_id_unknown')
    const view = await readConnection(context, connectionId)
    expect(view && (await otherInstances(context, view))).toEqual([
      { munchkinId: '000-CON-200', name: null },
    ])
    const to = { sessionId: randomUUID(), connectionId, munchkinId: '000-CON-200' }
    expect(await tryInstance(context, to)).toEqual({ ok: true, connectionId })
    const after = await tested(context, connectionId)
    expect(after.report?.verdict.code).toBe('connected')
  })

  it('takes none that the tenant does not have, and no connection of another tenant', async () => {
    const { context, connectionId } = await mixedUp()
    const sessionId = randomUUID()
    const refused = { ok: false, reason: 'not_found' }
    const foreign = { sessionId, connectionId, munchkinId: '000-IPB-603' }
    expect(await tryInstance(context, foreign)).toEqual(refused)
    const to = { sessionId, connectionId, munchkinId: '000-CON-200' }
    expect(await tryInstance(await newTenant(), to)).toEqual(refused)
    expect((await readConnection(context, connectionId))?.munchkinId).toBe('000-GAP-200')
  })
})
