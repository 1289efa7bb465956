import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { formsOf } from '#tests/support/dump.ts'
import { callApi, useHostSide } from '#tests/support/api/host-side.ts'
import { newKey } from '#tests/support/api/new-key.ts'

useHostSide()

type Listed = { munchkinId: string; clientId: string; clientSecret: string }
type Item = { index: number; connectionId?: string; accepted: boolean; problem?: string }

async function pairs(): Promise<Record<string, Listed>> {
  const answer = await fetch(inject('endToEnd').simulatorUrl, {
    headers: { accept: 'application/json' },
  })
  const { instances } = (await answer.json()) as { instances: Listed[] }
  return Object.fromEntries(instances.map((one) => [one.munchkinId, one]))
}

const credentials = ({ munchkinId, ...pair }: Listed) => ({
  ...{ clientId: pair.clientId, clientSecret: pair.clientSecret },
  endpoint: `https://${munchkinId}.mktorest.com/identity`,
})

/** An id that has to be escaped in a path. */
const oddTenant = () => ({ externalId: `t/${randomUUID()}?x=ä b`, name: 'Northwind' })
const at = ({ externalId }: { externalId: string }, tail = '') =>
  `/tenants/${encodeURIComponent(externalId)}${tail}`

async function importedBy(key: string, tenant: { externalId: string; name: string }) {
  const { '000-CON-200': good, '000-SEC-401': wrong } = await pairs()
  const body = {
    tenant,
    connections: [
      { ...credentials(good!), name: 'Main' },
      credentials(wrong!),
      { ...credentials(good!), endpoint: '123-ABC-457' },
      {
        ...credentials(good!),
        operations: [{ operation: 'nope', needed: 'required', reason: '' }],
      },
    ],
  }
  const headers = { 'idempotency-key': randomUUID() }
  const answer = await callApi('/connections/import', { key, body, headers })
  return {
    answer,
    again: () => callApi('/connections/import', { key, body, headers }),
    good: good!,
  }
}

describe('a host that imports, exports and erases', () => {
  it('imports credentials, which the worker of the running product tests', async () => {
    const { key } = await newKey()
    const tenant = oddTenant()
    const { answer, again, good } = await importedBy(key, tenant)
    expect(answer.status).toBe(202)
    const text = await answer.text()
    const { connections } = JSON.parse(text) as { connections: Item[] }
    expect(connections.map(({ problem }) => problem ?? 'taken')).toEqual([
      ...['taken', 'taken', 'instance_not_simulated', 'unknown_operation'],
    ])
    for (const { bytes } of formsOf(good.clientSecret)) expect(text).not.toContain(bytes.toString())
    expect(await (await again()).json()).toEqual({ connections })
    const read = async ({ connectionId }: Item) => {
      const { status, verdict } = (await (
        await callApi(`/connections/${connectionId}`, { key })
      ).json()) as Record<string, unknown>
      return `${String(status)} ${String(verdict)}`
    }
    await expect
      .poll(async () => [await read(connections[0]!), await read(connections[1]!)], {
        timeout: 15_000,
      })
      .toEqual(['usable connected', 'draft client_secret_wrong'])
    const exported = await callApi(at(tenant, '/export'), { key })
    expect(exported.status).toBe(200)
    expect(await exported.text()).not.toContain(good.clientSecret)
    const receipt = await callApi(at(tenant), { key, method: 'DELETE' })
    expect(receipt.status).toBe(200)
    const { removed, ...rest } = (await receipt.json()) as { removed: Record<string, number> }
    expect(rest).toMatchObject({ tenant: tenant.externalId })
    expect(removed).toMatchObject({ connections: 2, credentials: 2 })
    // A sample of the documentation tests the newest connection of this mode, whosever it is.
    expect(removed['tests']).toBeGreaterThanOrEqual(2)
    expect((await callApi(at(tenant), { key, method: 'DELETE' })).status).toBe(404)
    expect((await callApi(at(tenant, '/export'), { key })).status).toBe(404)
    expect((await callApi(`/connections/${connections[0]!.connectionId}`, { key })).status).toBe(
      404,
    )
  })

  it('exports and erases a person of a tenant', async () => {
    const { key } = await newKey()
    const tenant = oddTenant()
    const endUser = { externalId: 'ada@northwind.example', name: 'Ada', email: 'a@b.example' }
    await callApi('/connect-sessions', { key, body: { tenant, endUser } })
    const query = `?${new URLSearchParams({ tenant: tenant.externalId })}`
    const place = `/end-users/${encodeURIComponent(endUser.externalId)}`
    const exported = await callApi(`${place}/export${query}`, { key })
    expect(await exported.json()).toMatchObject({ sessions: [{ endUser }] })
    expect((await callApi(place, { key, method: 'DELETE' })).status).toBe(400)
    const receipt = await callApi(`${place}${query}`, { key, method: 'DELETE' })
    expect(await receipt.json()).toMatchObject({
      ...{ tenant: tenant.externalId, endUser: endUser.externalId },
      removed: { sessions: 1, tokens: 1 },
    })
    expect((await callApi(`${place}/export${query}`, { key })).status).toBe(404)
    const left = await callApi(at(tenant, '/export'), { key })
    expect(await left.text()).not.toContain(endUser.email)
  })

  it('is refused with a simulated key what is live, and with a key of other scopes everything', async () => {
    const [live, simulated] = [await newKey({ mode: 'live' }), await newKey()]
    const tenant = oddTenant()
    const endUser = { externalId: 'u' }
    await callApi('/connect-sessions', { key: live.key, body: { tenant, endUser } })
    for (const method of ['DELETE', 'GET']) {
      const path = at(tenant, method === 'GET' ? '/export' : '')
      const refused = await callApi(path, { key: simulated.key, method })
      expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
        403,
        'mode_refused',
      ])
    }
    const { key } = await newKey({ scopes: ['sessions', 'tokens', 'tests'] })
    expect((await callApi(at(tenant), { key, method: 'DELETE' })).status).toBe(403)
    expect((await callApi(at(tenant), { key: live.key, method: 'DELETE' })).status).toBe(200)
  })
})
