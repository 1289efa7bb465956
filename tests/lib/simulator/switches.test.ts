import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import type { Switches } from '#lib/simulator/switches.ts'
import { ask, askForToken, hostOf, tokenOf } from '#tests/lib/simulator/ask.ts'

const CONNECTED = '000-CON-200'
const USAGE = '/rest/v1/stats/usage.json'

let simulator: Simulator
beforeAll(async () => void (simulator = await startSimulator()))
afterAll(() => simulator.stop())
beforeEach(() => ask(simulator, { path: '/simulator/reset', method: 'POST' }))

const post = (path: string, body: unknown) =>
  ask(simulator, {
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    json: body,
  })

describe('switches', () => {
  const code = async (from?: string, path = '/rest/v1/leads/partitions.json') => {
    const token = await tokenOf(simulator, CONNECTED)
    const question = { path, token, host: hostOf(CONNECTED) }
    const { json } = await ask(simulator, { ...question, ...(from && { from }) })
    return json.success ? 'ok' : json.errors[0].code
  }

  it('let in by the address of the caller', async () => {
    simulator.setSwitches(CONNECTED, { allowlist: ['127.0.0.2'] })
    expect(await code()).toBe('603')
    expect(await code('127.0.0.2')).toBe('ok')
    expect(await code('127.0.0.3')).toBe('603')
  })

  it('take permissions, workspaces, features, quota and rate away', async () => {
    const turned = async (switches: Parameters<Simulator['setSwitches']>[1]) => {
      await ask(simulator, { path: '/simulator/reset', method: 'POST' })
      simulator.setSwitches(CONNECTED, switches)
      return code()
    }
    expect(await turned({ role: [] })).toBe('603')
    expect(await turned({ workspacesGranted: [] })).toBe('1008')
    expect(await turned({ featuresOff: ['Lead'] })).toBe('703')
    expect(await turned({ featuresOff: ['Custom Object'] })).toBe('ok')
    expect(await code(undefined, '/rest/v1/customobjects.json')).toBe('1026')
    expect(await turned({ crmSync: true })).toBe('ok')
    for (const managed of ['companies', 'opportunities', 'opportunities/roles', 'salespersons']) {
      expect(await code(undefined, `/rest/v1/${managed}/describe.json`)).toBe('1018')
    }
    expect(await code(undefined, '/rest/v1/namedaccounts/describe.json')).toBe('ok')
    expect(await turned({ dailyQuota: 1_292 })).toBe('ok')
    expect(await code()).toBe('607')
    expect(await turned({ callsIn20Seconds: 1 })).toBe('ok')
    expect(await code()).toBe('606')
    simulator.clock.advance(20_001)
    expect(await code()).toBe('ok')
  })

  it('grant the role in some workspaces, which shows fewer rows, or in none', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    const names = async (path: string) => {
      const { json } = await ask(simulator, { path, token, host: hostOf(CONNECTED) })
      return json.success
        ? json.result.map(({ name }: { name: string }) => name)
        : json.errors[0].code
    }
    const seen = async () => [
      await names('/rest/v1/leads/partitions.json'),
      await names('/rest/v1/campaigns.json'),
      await names('/rest/v1/lists.json'),
    ]
    expect(await seen()).toEqual([
      ['Default', 'Northern Europe'],
      ['Welcome, second mail', 'Autumn fair, invitation'],
      ['Fair visitors'],
    ])
    simulator.setSwitches(CONNECTED, {
      workspaces: ['Default', 'Northern Europe', 'Asia'],
      workspacesGranted: ['Northern Europe', 'Asia'],
    })
    expect(await seen()).toEqual([['Northern Europe', 'Asia'], ['Autumn fair, invitation'], []])
    simulator.setSwitches(CONNECTED, { workspacesGranted: [] })
    expect(await seen()).toEqual(['1008', '1008', '1008'])
    expect(await code(undefined, '/rest/v1/activities/types.json')).toBe('603')
    expect(await code(undefined, USAGE)).toBe('ok')
  })

  it('make Identity answer in other ways', async () => {
    simulator.setSwitches(CONNECTED, { identity: 'forbidden' })
    expect((await askForToken(simulator, CONNECTED)).status).toBe(403)
    simulator.setSwitches(CONNECTED, { identity: 'invalidSubscription' })
    const { status, json } = await askForToken(simulator, CONNECTED)
    expect([status, json.errors[0].code]).toEqual([200, '614'])
  })

  it('tell how many calls were under way at once, and refuse more than allowed', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    const read = () => ask(simulator, { path: USAGE, token, host: hostOf(CONNECTED) })
    simulator.setSwitches(CONNECTED, { latencyMs: 400, callsAtOnce: 3 })
    const replies = await Promise.all([read(), read(), read(), read()])
    expect(replies.filter(({ json }) => json.success)).toHaveLength(3)
    const refused = replies.find(({ json }) => !json.success)
    expect(refused?.json.errors[0].code).toBe('615')
    expect(simulator.state().calls[CONNECTED]?.mostAtOnce).toBe(4)
    expect((await read()).json.success).toBe(true)
  })

  it('serve a recorded body as it is, to those who are let in', async () => {
    const recorded = '{"success":true,\n"requestId":"1#1"}'
    simulator.setSwitches(CONNECTED, { restBody: recorded })
    const token = await tokenOf(simulator, CONNECTED)
    const read = (path: string) => ask(simulator, { path, token, host: hostOf(CONNECTED) })
    expect((await read(USAGE)).text).toBe(recorded)
    expect((await read('/rest/v1/nothing.json')).json.errors[0].code).toBe('610')
  })

  it('turn over HTTP as well, for one instance or for all', async () => {
    expect(
      (await post('/simulator/switches.json', { munchkinId: CONNECTED, role: [] })).status,
    ).toBe(200)
    expect(await code()).toBe('603')
    expect((await post('/simulator/switches.json', { latencyMs: 5 })).status).toBe(200)
    expect((await post('/simulator/switches.json', { colour: 'red' })).status).toBe(400)
    expect((await post('/simulator/switches.json', { munchkinId: '000-ZZZ-999' })).status).toBe(400)
    await post('/simulator/clock.json', { advanceMs: 3_600_000 })
    const { json } = await askForToken(simulator, CONNECTED)
    expect(json.expires_in).toBe(3599)
  })

  it('hold every reply back by the latency', async () => {
    simulator.setLatency(80)
    const start = performance.now()
    await askForToken(simulator, CONNECTED)
    expect(performance.now() - start).toBeGreaterThan(75)
  })

  it('break replies in each of the ways that a network has', async () => {
    const token = await tokenOf(simulator, CONNECTED)
    const read = () => ask(simulator, { path: USAGE, token, host: hostOf(CONNECTED) })
    const broken = (fault: Switches['fault']) => {
      simulator.setSwitches(CONNECTED, { fault, faultAt: 'rest' })
      return read()
    }
    expect((await broken('html')).text).toMatch(/^<!doctype html>/)
    expect((await broken('badGateway')).status).toBe(502)
    await expect(broken('reset')).rejects.toMatchObject({ code: 'ECONNRESET' })
    await expect(broken('halfReply')).rejects.toThrow()
    await expect(broken('notHttp')).rejects.toMatchObject({ name: 'HTTPParserError' })
    expect(Object.keys((await broken('tooManyHeaders')).headers).length).toBeGreaterThan(64)
    expect((await broken('brokenGzip')).headers['content-encoding']).toBe('gzip')
    for (const fault of ['stalledBody', 'neverAnswers'] as const) {
      const waiting = broken(fault)
      await expect(Promise.race([waiting, late(200)])).resolves.toBe('late')
      waiting.catch(() => {})
    }
    const slow = broken('slowBytes')
    await expect(Promise.race([slow, late(300)])).resolves.toBe('late')
    slow.catch(() => {})
    expect((await askForToken(simulator, CONNECTED)).status).toBe(200)
  })
})

const late = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, 'late'))
