import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConnection } from '#lib/connections/read-connection.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import {
  connectionRow,
  newPair,
  save,
  workingConnection,
} from '#tests/support/living-connections.ts'
import { listed, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

const toOther = (connectionId: string) => {
  const { clientId, clientSecret } = listed('000-NOS-200')
  const pair = { clientId, clientSecret: secretFrom(clientSecret) }
  return newPair(connectionId, { ...pair, endpoint: '000-NOS-200' })
}

const refusal = (connectionId: string) => ({
  ...{ ok: false, reason: 'other_instance', connectionId },
  ...{ existing: '000-CON-200', entered: '000-NOS-200' },
})

const wish = (connectionId: string) =>
  ({ connectionId, sessionId: null, locale: 'en', theme: null }) as const

/** Until the test ends the host allows it. */
function hostAllowsIt() {
  const folder = mkdtempSync(join(tmpdir(), 'marketo-connect-host-'))
  const file = join(folder, 'host.json')
  writeFileSync(file, JSON.stringify({ allowsInstanceChange: true }))
  process.env['HOST_CONFIG'] = file
  onTestFinished(() => {
    delete process.env['HOST_CONFIG']
    rmSync(folder, { recursive: true, force: true })
  })
}

describe('values of another instance for a working connection', () => {
  it.each([undefined, true])(
    'are refused by name and cannot be tested (confirmed: %s)',
    async (instanceConfirmed) => {
      const { context, connectionId } = await workingConnection()
      const input = { ...toOther(connectionId), instanceConfirmed }
      expect(await save(context, input)).toEqual(refusal(connectionId))
      expect(await startTest(context, wish(connectionId))).toEqual({
        ok: false,
        reason: 'nothing_to_test',
      })
      expect(await connectionRow(context, connectionId)).toMatchObject({
        status: 'usable',
        munchkinId: '000-CON-200',
      })
      const view = await readConnection(context, connectionId)
      expect(view?.draft).toMatchObject({
        hasSecret: true,
        endpoint: { munchkinId: '000-NOS-200' },
      })
    },
  )

  it('wait for the confirmation even where the host allows them', async () => {
    hostAllowsIt()
    const { context, connectionId } = await workingConnection()
    expect(await save(context, toOther(connectionId))).toEqual(refusal(connectionId))
    expect(await startTest(context, wish(connectionId))).toMatchObject({ ok: false })
  })

  it('move the connection once confirmed, allowed and let in, without typing them again', async () => {
    hostAllowsIt()
    const { context, connectionId } = await workingConnection()
    await save(context, toOther(connectionId))
    const confirmed = { ...toOther(connectionId), clientSecret: null, instanceConfirmed: true }
    expect(await save(context, confirmed)).toEqual({ ok: true, connectionId })
    expect((await connectionRow(context, connectionId)).munchkinId).toBe('000-CON-200')
    await tested(context, connectionId)
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ id: connectionId, munchkinId: '000-NOS-200', draft: null })
  })
})
