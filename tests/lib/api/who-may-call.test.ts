import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { GET as listConnections } from '#app/api/v1/connections/route.ts'
import { POST as createSession } from '#app/api/v1/connect-sessions/route.ts'
import { inDatabase } from '#lib/db.ts'
import { revokeApiKey } from '#lib/host/api-keys.ts'
import { call, SESSION } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

const sessions = () => inDatabase((client) => client.handover.count())

describe('a call', () => {
  it.each([
    ['without a key', {}],
    ['with a key that is none', { authorization: 'Bearer mck_live_x' }],
    ['with a key of the right shape', { authorization: `Bearer mck_live_${'x'.repeat(43)}` }],
    ['with another way to sign in', { authorization: 'Basic YTpi' }],
  ])('%s is refused with 401', async (_, headers: Record<string, string>) => {
    const { status, code, headers: told } = await call(listConnections, '/connections', { headers })
    expect([status, told.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(['key_missing', 'key_unknown']).toContain(code)
  })

  it('with a cookie is refused, whatever its key', async () => {
    const { key } = await newKey()
    const cookie = { cookie: '__Host-mc_wizard=x' }
    expect(await call(listConnections, '/connections', { key, headers: cookie })).toMatchObject({
      status: 400,
      code: 'cookies_refused',
    })
  })

  it('with a key that lacks the scope is told which', async () => {
    const { key } = await newKey({ scopes: ['tokens'] })
    const { status, json } = await call(createSession, '/connect-sessions', { key, body: SESSION })
    expect([status, json?.['detail']]).toEqual([403, 'It needs the scope sessions.'])
  })

  it('with a key that is revoked between two calls is refused the second time', async () => {
    const { id, key } = await newKey()
    expect((await call(listConnections, '/connections', { key })).status).toBe(200)
    await revokeApiKey(id)
    expect((await call(listConnections, '/connections', { key })).code).toBe('key_unknown')
  })

  it('does nothing when its key is revoked while the body trickles in', async () => {
    const { id, key } = await newKey()
    const before = await sessions()
    const bytes = new TextEncoder().encode(JSON.stringify(SESSION))
    const parts = [bytes.slice(0, 20), bytes.slice(20)]
    // With nothing kept beforehand, it is first pulled when the key has been seen.
    const body = new ReadableStream(
      {
        async pull(controller) {
          const part = parts.shift()
          if (part === undefined) return controller.close()
          if (parts.length === 0) {
            await wait(550)
            await revokeApiKey(id)
          }
          controller.enqueue(part)
        },
      },
      { highWaterMark: 0 },
    )
    const answer = await call(createSession, '/connect-sessions', { key, body })
    expect([answer.status, answer.code]).toEqual([401, 'key_unknown'])
    expect(await sessions()).toBe(before)
  })
})
