import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as readConnection } from '#app/api/v1/connections/[connectionId]/route.ts'
import { GET as readTest } from '#app/api/v1/connections/[connectionId]/tests/[testId]/route.ts'
import { GET as listTests } from '#app/api/v1/connections/[connectionId]/tests/route.ts'
import { POST as getToken } from '#app/api/v1/connections/[connectionId]/token/route.ts'
import { POST as importAll } from '#app/api/v1/connections/import/route.ts'
import { GET as listConnections } from '#app/api/v1/connections/route.ts'
import { GET as exportTenant } from '#app/api/v1/tenants/[externalId]/export/route.ts'
import { DELETE as eraseTenant } from '#app/api/v1/tenants/[externalId]/route.ts'
import { GET as listDeliveries } from '#app/api/v1/webhook-deliveries/route.ts'
import { testImport } from '#lib/connections/test-import.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { createApiKey, SCOPES } from '#lib/host/api-keys.ts'
import { withClient } from '#scripts/database/app-role.ts'
import { newSecret } from '#tests/support/drafts.ts'
import { findIn, searchRows, type Found } from '#tests/support/dump.ts'
import { listed, useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { listening, workOff } from '#tests/support/webhooks.ts'

const storage = useStorage()
useSimulator()
beforeAll(() => {
  process.env['WEBHOOKS_MAY_REACH'] = 'loopback'
  process.env['LOG_LEVEL'] = 'info'
})

type Route = (request: Request) => Promise<Response>
type Answer = { from: string; status: number; text: string }

/** The host's server, and everything that it was ever answered, headers included. */
async function theHost() {
  const made = await createApiKey({ name: randomUUID(), mode: 'simulated', scopes: [...SCOPES] })
  if (!made.ok) throw new Error(made.reason)
  const answers: Answer[] = []
  const call = async (route: Route, target: string, body?: unknown, key: string = randomUUID()) => {
    const [method = '', path = ''] = target.split(' ')
    const isPost = method === 'POST'
    const request = new Request(`http://localhost/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${made.key}`,
        ...(isPost ? { 'content-type': 'application/json', 'idempotency-key': key } : {}),
      },
      ...(isPost ? { body: JSON.stringify(body) } : {}),
    })
    const response = await route(request)
    const json = await response.text()
    const headers = JSON.stringify([...response.headers])
    answers.push({ from: target, status: response.status, text: `${headers}\n${json}` })
    return JSON.parse(json) as Record<string, unknown>
  }
  return { call, answers, key: made.key }
}

/** All that is written while this file runs. */
function written(): () => string {
  const lines: string[] = []
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  return () => {
    stdout.mockRestore()
    return lines.join('')
  }
}

type Item = { accepted: boolean; connectionId: string }

/** Right, wrong and misplaced secrets, each its own canary. */
function pastes() {
  const right = listed('000-CON-200')
  const canaries = {
    right: right.clientSecret,
    ...{ wrong: newSecret(), swapped: newSecret(), inCurl: newSecret(), refused: newSecret() },
  }
  const endpoint = 'https://000-CON-200.mktorest.com/rest'
  const curl = `curl "https://000-CON-200.mktorest.com/identity/oauth/token?grant_type=client_credentials&client_secret=${canaries.inCurl}"`
  const pair = (clientSecret: string) => ({ endpoint, clientId: randomUUID(), clientSecret })
  const connections = [
    { endpoint, clientId: right.clientId, clientSecret: right.clientSecret },
    { ...pair(canaries.wrong), clientId: right.clientId },
    { endpoint, clientId: canaries.swapped, clientSecret: randomUUID() },
    { ...pair(newSecret()), endpoint: curl },
    { ...pair(canaries.refused), endpoint: 'https://example.com' },
  ]
  return { canaries, connections }
}

/** Imports, tests, asks for tokens, reads everything there is, and hears the webhooks. */
async function driven() {
  const log = written()
  const host = await theHost()
  const { endpointId, receiver, secret } = await listening({ mode: 'simulated' })
  const { canaries, connections } = pastes()
  const tenant = { externalId: randomUUID(), name: 'Northwind' }
  const context = {
    ...{ tenantId: tenantIdOf(tenant.externalId), requestId: randomUUID() },
    actor: { kind: 'host', id: 'import' } as const,
  }
  const imported = async () => {
    const body = { tenant, connections }
    const said = await host.call(importAll, 'POST /connections/import', body, 'the-same')
    return (said as { connections: Item[] }).connections.filter(({ accepted }) => accepted)
  }
  const taken = await imported()
  await imported()
  for (const { connectionId } of taken) await testImport(context, connectionId)
  const tokens = new Set<string>()
  for (const { connectionId } of taken) {
    for (const body of [{}, { rejected: true }]) {
      const given = await host.call(getToken, `POST /connections/${connectionId}/token`, body)
      if (typeof given['accessToken'] === 'string') tokens.add(given['accessToken'])
    }
    const place = `GET /connections/${connectionId}`
    await host.call(readConnection, place)
    const { tests } = (await host.call(listTests, `${place}/tests`)) as { tests: { id: string }[] }
    for (const { id } of tests) await host.call(readTest, `${place}/tests/${id}`)
  }
  await host.call(listConnections, 'GET /connections?status=draft')
  await host.call(exportTenant, `GET /tenants/${tenant.externalId}/export`)
  await workOff(endpointId)
  await host.call(listDeliveries, 'GET /webhook-deliveries')
  const rows = await withClient(storage.ownerUrl, (client) =>
    searchRows(client, {
      ...canaries,
      ...Object.fromEntries([...tokens].entries()),
      key: host.key,
    }),
  )
  await host.call(eraseTenant, `DELETE /tenants/${tenant.externalId}`)
  const hooks = receiver.received.map((one) => JSON.stringify(one)).join('\n')
  const own = { key: host.key, webhookSecret: secret, bare: secret.replace('whsec_', '') }
  return { ...host, canaries, own, tokens: [...tokens], hooks, log: log(), rows: rows.found, taken }
}

const named = (tokens: string[]) =>
  Object.fromEntries(tokens.map((token, index) => [`token${index}`, token]))

describe('the host’s side', () => {
  it(
    'lets no credential out, but the access token that was asked for',
    { timeout: 60_000 },
    async () => {
      const seen = await driven()
      const { canaries, own, tokens, answers } = seen
      // It has gone through, so that there was something to let out.
      expect([seen.taken.length, tokens.length]).toEqual([4, 1])
      expect(seen.hooks).toContain('connection.created')
      expect(seen.hooks).toContain('client_secret_wrong')
      expect(seen.log).toContain('api_call')
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(15)

      const all = { ...canaries, ...own, ...named(tokens) }
      const search = (text: string, where: string, what: Record<string, string> = all): Found[] =>
        findIn(Buffer.from(text), what, where)
      expect(search(seen.log, 'log')).toEqual([])
      expect(search(seen.hooks, 'webhooks')).toEqual([])
      expect(seen.rows).toEqual([])
      const isVend = ({ from }: Answer) => /^POST .*\/token$/.test(from)
      const others = answers.filter((answer) => !isVend(answer))
      expect(others.flatMap(({ text, from }) => search(text, from))).toEqual([])
      const vends = answers.filter(isVend)
      expect(vends.flatMap(({ text }) => search(text, 'vend', { ...canaries, ...own }))).toEqual([])
      const told = vends.filter(({ text }) => search(text, 'vend', named(tokens)).length > 0)
      expect(told).toHaveLength(2)
    },
  )
})
