import { describe, expect, it } from 'vitest'
import { readConnection } from '#lib/connections/read-connection.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { savedDraft } from '#tests/support/drafts.ts'
import { linkRow, linkTo, retested, workingConnection } from '#tests/support/living-connections.ts'
import { draftOf, listed, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

describe('a link whose purpose is fulfilled another way', () => {
  it('ends with the first success of the customer, whatever its scope', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    const links = [await linkTo(context, connectionId), await linkTo(context, connectionId, 'fix')]
    await tested(context, connectionId)
    for (const { id } of links) expect((await linkRow(context, id)).completedAt).not.toBeNull()
  })

  it('ends with a test of what is in use only when it was for a fix or a step', async () => {
    const { context, connectionId } = await workingConnection()
    const whole = await linkTo(context, connectionId)
    const fix = await linkTo(context, connectionId, 'fix')
    await retested(context, connectionId)
    expect((await linkRow(context, whole.id)).completedAt).toBeNull()
    expect((await linkRow(context, fix.id)).completedAt).not.toBeNull()
  })
})

describe('values that a person typed in their own session', () => {
  it('wait for nobody, though a link is open', async () => {
    const context = await newTenant()
    const { clientId, clientSecret } = listed('000-CON-200')
    const own = { clientId, clientSecret: secretFrom(clientSecret), endpoint: '000-CON-200' }
    const connectionId = await savedDraft(context, own)
    await linkTo(context, connectionId)
    await tested(context, connectionId)
    expect((await readConnection(context, connectionId))?.status).toBe('usable')
  })
})
