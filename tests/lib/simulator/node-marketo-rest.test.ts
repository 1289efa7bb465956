import Marketo from 'node-marketo-rest'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PERMISSIONS } from '#lib/marketo/permissions.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { ask, instanceOf } from '#tests/lib/simulator/ask.ts'

const CONNECTED = '000-CON-200'

let simulator: Simulator
beforeAll(async () => void (simulator = await startSimulator()))
afterAll(() => simulator.stop())
beforeEach(() => ask(simulator, { path: '/simulator/reset', method: 'POST' }))

const probePaths = [
  ...new Set(
    PERMISSIONS.flatMap(({ probe, secondProbe }) => [probe, secondProbe]).flatMap((probe) =>
      probe ? [probe.path.replace('{now}', '2026-01-01T00:00:00Z')] : [],
    ),
  ),
]

/** The client as it comes, but for its patience: it would retry for half a minute. */
function clientOf(munchkinId: string, pair = instanceOf(munchkinId)): Marketo {
  return new Marketo({
    endpoint: `${simulator.url}/rest`,
    identity: `${simulator.url}/identity`,
    clientId: pair.clientId,
    clientSecret: pair.clientSecret,
    retry: { maxRetries: 1, initialDelay: 1, maxDelay: 2 },
  })
}

const codeOf = (call: PromiseLike<unknown>) =>
  Promise.resolve(call).then(
    () => 'no error',
    (problem: { errors?: { code: string }[]; code?: unknown; message?: string }) =>
      problem.errors?.[0]?.code ?? String(problem.code ?? problem.message),
  )

describe('node-marketo-rest, a client that others wrote,', () => {
  it('gets a token, describes leads and lists campaigns', async () => {
    const client = clientOf(CONNECTED)
    const token = await client._connection.getOAuthToken()
    expect(token).toMatchObject({ token_type: 'bearer', scope: 'connect@000-con-200.example' })
    const described = await client.lead.describe()
    expect(described.result).toContainEqual(
      expect.objectContaining({ displayName: 'Email Address', dataType: 'email' }),
    )
    const campaigns = await client.campaign.getCampaigns()
    expect(campaigns.result[0]).toMatchObject({ name: 'Welcome, second mail', type: 'trigger' })
    expect((await client.lead.byId(1001)).result[0]).toMatchObject({ firstName: 'Ada' })
  })

  it('reads everything that a connection test reads, and more', async () => {
    const client = clientOf(CONNECTED)
    const { lead, stats, activities, list, campaign } = client
    const calls: [string, () => Promise<{ success: boolean; result?: unknown[] }>][] = [
      ['/rest/v1/stats/usage.json', () => stats.usage()],
      ['/rest/v1/stats/usage/last7days.json', () => stats.usageLast7Days()],
      ['/rest/v1/stats/errors.json', () => stats.errors()],
      ['/rest/v1/stats/errors/last7days.json', () => stats.errorsLast7Days()],
      ['/rest/v1/leads/partitions.json', () => lead.partitions()],
      ['/rest/v1/leads/describe.json', () => lead.describe()],
      ['/rest/v1/lead/1001.json', () => lead.byId(1001)],
      ['/rest/v1/leads.json', () => lead.find('id', ['1001', '1002'])],
      ['/rest/v1/lists.json', () => list.find({ name: ['Fair visitors'] })],
      ['/rest/v1/activities/pagingtoken.json', () => lead.getPageToken('2026-01-01T00:00:00Z')],
      ['/rest/v1/activities/types.json', () => activities.getActivityTypes()],
      ['/rest/v1/campaigns.json', () => campaign.getCampaigns()],
    ]
    const hasMethod = new Set(calls.map(([path]) => path))
    const others = probePaths.filter((path) => !hasMethod.has(path.replace(/\?.*$/, '')))
    for (const path of others) {
      // Only what stands under `/rest` is relative to the endpoint.
      const target = path.startsWith('/rest/') ? path.slice('/rest'.length) : simulator.url + path
      calls.push([path, () => client._connection.get(target)])
    }
    for (const [path, call] of calls) {
      const isImport = path.startsWith('/bulk/')
      expect([path, await codeOf(call())]).toEqual([path, isImport ? '1013' : 'no error'])
    }
    expect(simulator.state().calls[CONNECTED]).toMatchObject({ identity: 1, rest: calls.length })
    simulator.setSwitches(CONNECTED, { role: [] })
    for (const [path, call] of calls) {
      const code = path.includes('/stats/') ? 'no error' : '603'
      expect([path, await codeOf(call())]).toEqual([path, code])
    }
  })

  it('goes through a list page by page', async () => {
    const client = clientOf(CONNECTED)
    const first = await client._connection.get('/v1/campaigns.json', { query: { batchSize: 1 } })
    const second = await first.nextPage?.()
    expect([first, second].map((page) => page?.result[0]?.['id'])).toEqual([2041, 2055])
  })

  it('renews a token that expired and goes on', async () => {
    const client = clientOf(CONNECTED)
    const { access_token: first } = await client._connection.getOAuthToken()
    simulator.clock.advance(3_600_001)
    expect((await client.lead.describe()).success).toBe(true)
    expect((await client._connection.getOAuthToken()).access_token).not.toBe(first)
    expect(simulator.state().calls[CONNECTED]).toMatchObject({ identity: 2, rest: 2 })
  })

  it.each([
    ['601', '000-TOK-601'],
    ['603', '000-IPB-603'],
    ['603', '000-NOP-603'],
    ['606', '000-RAT-606'],
    ['607', '000-QUO-607'],
    ['611', '000-SYS-611'],
    ['614', '000-SUB-614'],
    ['1008', '000-WSP-008'],
    ['9999', '000-UNK-999'],
    ['502', '000-MKT-502'],
  ])('reports %s of %s', async (code, munchkinId) => {
    expect(await codeOf(clientOf(munchkinId).lead.describe())).toBe(code)
  })

  it.each(['600', '602', '604', '605', '608', '609', '612', '613', '615', '703', '713', '1029'])(
    'reports %s when an instance answers so',
    async (code) => {
      simulator.setSwitches(CONNECTED, { restError: { code, message: `Error ${code}` } })
      expect(await codeOf(clientOf(CONNECTED).lead.describe())).toBe(code)
    },
  )

  it('reports 605 and 610 of a wrong method and a wrong path', async () => {
    const client = clientOf(CONNECTED)
    expect(await codeOf(client._connection.get('/rest/v1/leads/describe.json'))).toBe('610')
    expect(await codeOf(client._connection.postJson('/v1/leads/describe.json', {}))).toBe('605')
  })

  it('reports what Identity says about a wrong pair', async () => {
    const message = (munchkinId: string) =>
      clientOf(munchkinId)
        .lead.describe()
        .then(
          () => 'no error',
          (problem: Error) => problem.message,
        )
    expect(await message('000-SEC-401')).toBe(
      'Authentication (invalid_client): Bad client credentials',
    )
    expect(await message('000-CID-401')).toMatch(/^Authentication \(unauthorized\): No client with/)
    expect(await message('000-LCK-401')).toBe(
      'Authentication (unauthorized): User account is locked',
    )
    expect(await message('000-FRM-400')).toBe(
      'Authentication (invalid_request): Missing grant type',
    )
  })

  it('shows its secret in request targets, and that is counted', async () => {
    await clientOf(CONNECTED).lead.describe()
    expect(simulator.state().secretsSeenInTargets).toBe(1)
  })
})
