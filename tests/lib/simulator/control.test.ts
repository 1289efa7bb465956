import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AddressBook } from '#lib/marketo/address-book.ts'
import { INSTANCES } from '#lib/simulator/instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { ask, hostOf, instanceOf, tokenOf } from '#tests/lib/simulator/ask.ts'

const CONNECTED = '000-CON-200'
const USAGE = '/rest/v1/stats/usage.json'
const API_USER = 'connect@000-con-200.example'

let simulator: Simulator
beforeAll(async () => void (simulator = await startSimulator()))
afterAll(() => simulator.stop())
beforeEach(() => ask(simulator, { path: '/simulator/reset', method: 'POST' }))

const state = async () => (await ask(simulator, { path: '/simulator/state.json' })).json
describe('secrets in request targets', () => {
  const { clientId, clientSecret } = instanceOf(CONNECTED)
  const byQuery = (secret: string) =>
    `/identity/oauth/token?grant_type=client_credentials&client_id=${clientId}&client_secret=${secret}`

  it('are none when everything goes by body and header', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    await ask(simulator, { path: USAGE, host: hostOf(CONNECTED), token })
    expect(simulator.state().secretsSeenInTargets).toBe(0)
  })

  it('are counted in the query form of the token request, right or wrong', async () => {
    await ask(simulator, { path: byQuery(clientSecret), host: hostOf(CONNECTED) })
    expect(simulator.state().secretsSeenInTargets).toBe(1)
    await ask(simulator, { path: byQuery('wrong'), host: hostOf(CONNECTED) })
    expect((await state()).secretsSeenInTargets).toBe(2)
  })

  it('are counted when a token stands in a query or a known value in a path', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    await ask(simulator, { path: `${USAGE}?access_token=${encodeURIComponent(token)}` })
    expect(simulator.state().secretsSeenInTargets).toBe(1)
    await ask(simulator, { path: `/somewhere/${clientSecret}` })
    expect(simulator.state().secretsSeenInTargets).toBe(2)
    simulator.resetCounters()
    expect(simulator.state()).toEqual({ secretsSeenInTargets: 0, calls: {} })
  })
})

describe('calls', () => {
  it('are counted per instance and per API user, and told by stats', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    const read = async (path: string) =>
      (await ask(simulator, { path, token, host: hostOf(CONNECTED) })).json
    await read('/rest/v1/leads/describe.json')
    await read('/rest/v1/nothing.json')
    const usage = await read(USAGE)
    expect(usage.result[0].users[0]).toEqual({ userId: API_USER, count: 3 })
    expect(usage.result[0].total).toBe(3 + 1_291)
    const errors = await read('/rest/v1/stats/errors.json')
    expect(errors.result[0]).toMatchObject({ total: 1, errors: [{ errorCode: '610', count: 1 }] })
    expect((await read('/rest/v1/stats/usage/last7days.json')).result).toHaveLength(7)
    expect((await state()).calls[CONNECTED]).toEqual({
      total: 6,
      identity: 1,
      rest: 5,
      mostAtOnce: 1,
      users: { [API_USER]: 5 },
    })
  })

  it('with a bad token do not count against the quota', async () => {
    await ask(simulator, { path: USAGE, token: 'garbage', host: hostOf(CONNECTED) })
    expect(simulator.state().calls[CONNECTED]?.users).toEqual({ [API_USER]: 0 })
  })
})

describe('the pages', () => {
  it('list the instances for people and as JSON', async () => {
    const page = await ask(simulator, { path: '/', headers: { accept: 'text/html' } })
    const byHeader = await ask(simulator, { path: '/', headers: { accept: 'application/json' } })
    const byQuery = await ask(simulator, { path: '/?format=json' })
    expect(byHeader.json).toEqual(byQuery.json)
    expect(byHeader.json.instances).toHaveLength(INSTANCES.length)
    for (const listed of byHeader.json.instances) {
      expect(page.text).toContain(listed.munchkinId)
      expect(listed).toMatchObject({
        clientId: expect.any(String),
        clientSecret: expect.any(String),
        verdict: expect.any(String),
        describes: expect.any(String),
      })
    }
  })

  it('publish an address book for what HTTP cannot play', async () => {
    const { json } = await ask(simulator, { path: '/addresses.json' })
    const book = AddressBook.parse(json)
    expect(book.default).toBe('no such name')
    expect(book.addresses['000-NXD-404']).toBe('no such name')
    expect(book.addresses['000-EGR-000']).toBe('no such name')
    const here = { host: '127.0.0.1', port: simulator.port, scheme: 'http' }
    expect(book.addresses[CONNECTED]).toEqual(here)
    expect([book.controlHost, book.controlHostDownFor]).toEqual(['up', ['000-EGR-000']])
    const reaching = (munchkinId: string) => {
      const address = book.addresses[munchkinId]
      if (typeof address !== 'object') throw new Error('no address')
      return ask({ url: `${address.scheme}://${address.host}:${address.port}` }, { path: USAGE })
    }
    await expect(reaching('000-OFF-111')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await expect(reaching('000-TLS-495')).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    })
  })

  it('refuse a port that is taken', async () => {
    await expect(startSimulator({ port: simulator.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})
