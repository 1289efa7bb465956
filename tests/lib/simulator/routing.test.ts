import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { ask, askForToken, hostOf, instanceOf, tokenOf } from '#tests/lib/simulator/ask.ts'

const CONNECTED = '000-CON-200'
const USAGE = '/rest/v1/stats/usage.json'

let simulator: Simulator
beforeAll(async () => void (simulator = await startSimulator()))
afterAll(() => simulator.stop())

const code = async (path: string, token: string, method: 'GET' | 'POST' | 'PUT' = 'GET') => {
  const { json } = await ask(simulator, { path, token, method, host: hostOf(CONNECTED) })
  return json.success ? 'ok' : json.errors[0].code
}

describe('an instance is found', () => {
  it.each(['000-con-200.mktorest.com', '000-CON-200.MKTOREST.COM', '000-Con-200.mktorest.com:443'])(
    'by the Host header %s',
    async (host) => {
      const token = await tokenOf(simulator, CONNECTED)
      expect((await ask(simulator, { path: USAGE, host, token })).json.success).toBe(true)
    },
  )

  it('by client id, then by token, where the Host header is loopback', async () => {
    const { clientId, clientSecret } = instanceOf('000-NOP-603')
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }
    const { json } = await ask(simulator, { path: '/identity/oauth/token', form })
    expect(json.scope).toBe('connect@000-nop-603.example')
    const token = json.access_token
    expect((await ask(simulator, { path: USAGE, token })).json.success).toBe(true)
    const probe = await ask(simulator, { path: '/rest/v1/leads/describe2.json', token })
    expect(probe.json.errors[0].code).toBe('603')
  })

  it('by nothing, where neither is known: then nobody is', async () => {
    const form = { grant_type: 'client_credentials', client_id: 'x', client_secret: 'y' }
    const { status, json } = await ask(simulator, { path: '/identity/oauth/token', form })
    expect([status, json.error_description]).toEqual([401, 'No client with requested id: x'])
    const garbage = await ask(simulator, { path: USAGE, token: 'garbage' })
    expect(garbage.json.errors[0].code).toBe('601')
    expect((await ask(simulator, { path: USAGE })).json.errors[0].code).toBe('603')
  })

  it('with the pair of another instance: no such client here', async () => {
    const answer = await askForToken(simulator, CONNECTED, instanceOf('000-NOP-603'))
    expect(answer.json.error_description).toMatch(/^No client with requested id/)
  })
})

describe('nothing is served', () => {
  it.each(['123-abc-456.mktorest.com', '000-zzz-999.mktorest.com', 'x.mktorest.com'])(
    'at %s',
    async (host) => {
      expect((await ask(simulator, { path: USAGE, host })).status).toBe(404)
      expect((await ask(simulator, { path: '/', host })).status).toBe(404)
    },
  )

  it('of the listing at the name of an instance', async () => {
    expect((await ask(simulator, { path: '/', host: hostOf(CONNECTED) })).status).toBe(404)
  })
})

describe('a path', () => {
  it('that is not there is 610, with `/rest` twice too', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    expect(await code('/rest/rest/v1/leads/describe.json', token)).toBe('610')
    expect(await code('/rest/v1/nothing.json', token)).toBe('610')
    expect(await code('/rest/v1/leads/describeXjson', token)).toBe('610')
  })

  it('of Identity under the REST base is 603, since no token came with it', async () => {
    const { json } = await ask(simulator, {
      path: '/rest/identity/oauth/token',
      host: hostOf(CONNECTED),
    })
    expect(json.errors[0].code).toBe('603')
  })

  it('asked with another method is 605', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    expect(await code('/rest/v1/leads/describe.json', token, 'POST')).toBe('605')
    expect(await code('/rest/v1/leads/describe.json', token, 'PUT')).toBe('605')
    expect(await code('/rest/v1/leads/describe.json?_method=GET', token, 'POST')).toBe('ok')
  })

  it('that lacks a parameter is 701, which lets in', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    expect(await code('/rest/v1/activities/pagingtoken.json', token)).toBe('701')
    expect(await code('/rest/v1/namedAccountLists.json', token)).toBe('701')
  })

  it('of a list comes by pages', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    const page = async (query: string) => {
      const path = `/rest/v1/campaigns.json${query}`
      const { json } = await ask(simulator, { path, token, host: hostOf(CONNECTED) })
      return [json.result.map(({ id }: { id: number }) => id), json.nextPageToken]
    }
    expect(await page('')).toEqual([[2041, 2055], undefined])
    expect(await page('?batchSize=1')).toEqual([[2041], 'page-1'])
    expect(await page('?batchSize=1&nextPageToken=page-1')).toEqual([[2055], undefined])
    const path = '/rest/asset/v1/tagTypes.json?maxReturn=1&offset=1'
    const { json } = await ask(simulator, { path, token, host: hostOf(CONNECTED) })
    expect(json.result).toMatchObject([{ tagType: 'Cost Centre' }])
  })

  it('of an import that nobody made is not 603 for Read-Write, and 603 for Read-Only', async () => {
    const path = '/bulk/v1/leads/batch/2147483647.json'
    expect(await code(path, await tokenOf(simulator, CONNECTED))).toBe('1013')
    const token = await tokenOf(simulator, '000-GAP-200')
    const { json } = await ask(simulator, { path, token, host: hostOf('000-GAP-200') })
    expect(json.errors[0].code).toBe('603')
  })

  it('over 8 kB is 414, a body over 1 MB is 413', async () => {
    const long = await ask(simulator, { path: `/rest/v1/leads.json?x=${'y'.repeat(9_000)}` })
    expect(long.status).toBe(414)
    const large = await ask(simulator, {
      path: '/rest/v1/leads.json',
      form: { x: 'y'.repeat(1_100_000) },
    })
    expect(large.status).toBe(413)
  })
})
