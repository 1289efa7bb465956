import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { ask, askForToken, hostOf, instanceOf, tokenOf } from '#tests/lib/simulator/ask.ts'

const CONNECTED = '000-CON-200'
const TOKEN = '/identity/oauth/token'
const USAGE = '/rest/v1/stats/usage.json'
const HOUR = 3_600_000

let simulator: Simulator
beforeAll(async () => void (simulator = await startSimulator()))
afterAll(() => simulator.stop())
beforeEach(() => ask(simulator, { path: '/simulator/reset', method: 'POST' }))

const { clientId, clientSecret } = instanceOf(CONNECTED)
const right = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
const post = (form: Record<string, string>) =>
  ask(simulator, { path: TOKEN, host: hostOf(CONNECTED), form })
const usage = async (token?: string) =>
  (await ask(simulator, { path: USAGE, host: hostOf(CONNECTED), ...(token && { token }) })).json

describe('a token', () => {
  it('names the API user and is neither stored on the way nor sent with a length', async () => {
    const { status, headers, json } = await post(right)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'transfer-encoding': 'chunked' })
    expect(json).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:int$/),
      token_type: 'bearer',
      expires_in: 3599,
      scope: 'connect@000-con-200.example',
    })
  })

  it.each(['GET', 'POST'] as const)(
    'is given to the documented query form by %s',
    async (method) => {
      const path = `${TOKEN}?${new URLSearchParams(right)}`
      const { json } = await ask(simulator, { path, method, host: hostOf(CONNECTED) })
      expect(json.expires_in).toBe(3599)
    },
  )

  it('is the same for everybody who asks before it expires, with what is left of its life', async () => {
    const first = (await post(right)).json
    simulator.clock.advance(HOUR - 60_000)
    const second = (await post(right)).json
    expect(second.access_token).toBe(first.access_token)
    expect(second.expires_in).toBeLessThanOrEqual(60)
    expect(second.expires_in).toBeGreaterThan(50)
  })

  it('has a life of 0 seconds at the edge', async () => {
    await post(right)
    simulator.clock.advance(HOUR - 500)
    expect((await post(right)).json.expires_in).toBe(0)
  })

  it('answers 602 at its first use after expiry, then 601, while a new one works', async () => {
    const old = await tokenOf(simulator, CONNECTED)
    expect((await usage(old)).success).toBe(true)
    simulator.clock.advance(HOUR)
    const fresh = await tokenOf(simulator, CONNECTED)
    expect(fresh).not.toBe(old)
    expect((await usage(old)).errors).toEqual([{ code: '602', message: 'Access token expired' }])
    expect((await usage(old)).errors[0].code).toBe('601')
    expect((await usage(fresh)).success).toBe(true)
  })

  it('is 601 when it is garbage or of another instance, and 603 when it is not there', async () => {
    const foreign = await tokenOf(simulator, '000-NOP-603')
    expect((await usage('garbage')).errors[0].code).toBe('601')
    expect((await usage(foreign)).errors[0].code).toBe('601')
    expect((await usage()).errors).toEqual([{ code: '603', message: 'Access denied' }])
  })

  it('is not read from the query', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    const path = `${USAGE}?access_token=${token}`
    const { json } = await ask(simulator, { path, host: hostOf(CONNECTED) })
    expect(json.errors[0].code).toBe('603')
  })
})

describe('Identity', () => {
  it('trims the client id and not the secret', async () => {
    expect((await post({ ...right, client_id: ` ${clientId} ` })).status).toBe(200)
    const { status, json } = await post({ ...right, client_secret: `${clientSecret} ` })
    expect(status).toBe(401)
    expect(json).toEqual({
      error: 'invalid_client',
      error_description: 'Bad client credentials',
    })
  })

  it('names the client id that it does not know', async () => {
    const { status, json } = await post({ ...right, client_id: 'nobody' })
    expect(status).toBe(401)
    expect(json).toEqual({
      error: 'unauthorized',
      error_description: 'No client with requested id: nobody',
    })
  })

  it('asks who is there before it asks what for', async () => {
    const { status, json } = await post({ grant_type: 'client_credentials' })
    expect(status).toBe(401)
    expect(json).toEqual({
      error: 'unauthorized',
      error_description: 'Full authentication is required to access this resource',
    })
  })

  it('refuses a missing grant and another grant', async () => {
    const missing = await post({ client_id: clientId, client_secret: clientSecret })
    expect([missing.status, missing.json]).toEqual([
      400,
      { error: 'invalid_request', error_description: 'Missing grant type' },
    ])
    const other = await post({ ...right, grant_type: 'password' })
    expect([other.status, other.json.error]).toEqual([400, 'unsupported_grant_type'])
  })

  it('reads no JSON body', async () => {
    const { json } = await ask(simulator, {
      path: TOKEN,
      host: hostOf(CONNECTED),
      form: right,
      headers: { 'content-type': 'application/json' },
    })
    expect(json.error_description).toMatch(/^Full authentication/)
  })

  it('gives a token to the repaired pair where the listed one is wrong', async () => {
    for (const munchkinId of ['000-CID-401', '000-SEC-401', '000-SWP-401', '000-EML-401']) {
      const instance = instanceOf(munchkinId)
      expect((await askForToken(simulator, munchkinId)).status).toBe(401)
      expect((await askForToken(simulator, munchkinId, instance.correct)).status).toBe(200)
    }
  })
})
