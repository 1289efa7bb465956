import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openRun } from '#lib/connections/open-run.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { swapCredentials } from '#lib/connections/swap-credentials.ts'
import { reveal, secretFrom } from '#lib/marketo/secret.ts'
import { newSecret, savedDraft, startedRun } from '#tests/support/drafts.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

describe('swapping Client Id and Client Secret', () => {
  it('puts each in the place of the other, and the test then uses them so', async () => {
    const context = await newTenant()
    const [clientId, clientSecret] = [randomUUID(), newSecret()]
    const sessionId = randomUUID()
    const connectionId = await savedDraft(context, {
      sessionId,
      clientId: clientSecret,
      clientSecret: secretFrom(clientId),
    })
    expect(await swapCredentials(context, { sessionId, connectionId })).toMatchObject({ ok: true })

    const view = await readConnection(context, connectionId)
    expect(view?.draft).toMatchObject({ clientId, clientIdShape: 'clientId', hasSecret: true })
    const run = await openRun(context, await startedRun(context, connectionId))
    run?.transport.close()
    expect(run?.typed.endpoint).toMatchObject({ ok: true, munchkinId: '000-CON-200' })
    expect(run?.credentials && reveal(run.credentials.clientId)).toBe(clientId)
    expect(run?.credentials && reveal(run.credentials.clientSecret)).toBe(clientSecret)
  })

  it('leaves a draft alone whose Client Id is one', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    const before = await readConnection(context, connectionId)
    const sessionId = randomUUID()
    expect(await swapCredentials(context, { sessionId, connectionId })).toEqual({
      ok: false,
      reason: 'not_found',
    })
    expect(await readConnection(context, connectionId)).toEqual(before)
  })
})
