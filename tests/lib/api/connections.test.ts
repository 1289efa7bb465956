import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DELETE, GET as getConnection } from '#app/api/v1/connections/[connectionId]/route.ts'
import { GET as getTest } from '#app/api/v1/connections/[connectionId]/tests/[testId]/route.ts'
import { GET as listTests } from '#app/api/v1/connections/[connectionId]/tests/route.ts'
import { GET as listConnections } from '#app/api/v1/connections/route.ts'
import { Connection } from '#lib/api/connections.ts'
import { inTenant } from '#lib/db.ts'
import { call } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { savedDraft } from '#tests/support/drafts.ts'
import { workingConnection } from '#tests/support/living-connections.ts'
import { tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

type Page = { connections: { id: string; apiUser: string | null }[]; nextCursor: string | null }

async function pageOf(key: string, query = ''): Promise<Page> {
  const { status, json } = await call(listConnections, `/connections${query}`, { key })
  expect(status).toBe(200)
  return json as unknown as Page
}

/** `count` connections of as many tenants, as the host's list has them: the newest first. */
async function statusOf(count: number, status: 'usable' | 'pending' = 'usable'): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < count; i += 1) {
    const context = await newTenant()
    const id = await savedDraft(context)
    const where = { tenantId_id: { tenantId: context.tenantId, id } }
    await inTenant(context, (tx) => tx.connection.update({ where, data: { status } }))
    ids.unshift(id)
  }
  return ids
}

describe('the list of connections', () => {
  it('goes over all tenants, newest first, page by page, each once', async () => {
    const { key } = await newKey()
    const ids = await statusOf(5)
    const first = await pageOf(key, '?limit=2')
    expect(first.connections.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    // One more, made meanwhile, moves nothing.
    await statusOf(1)
    const second = await pageOf(key, `?limit=3&cursor=${first.nextCursor}`)
    expect(second.connections.map(({ id }) => id)).toEqual(ids.slice(2))
  })

  it('ends with a page that names no further one', async () => {
    const { key } = await newKey()
    expect(await pageOf(key, `?tenant=${randomUUID()}`)).toEqual({
      connections: [],
      nextCursor: null,
    })
  })

  it('holds no drafts unless they are asked for, and nothing of the other mode', async () => {
    const [{ key }, live] = [await newKey(), await newKey({ mode: 'live' })]
    const externalId = randomUUID()
    const draft = await savedDraft(await newTenant(externalId))
    const at = `?tenant=${externalId}`
    expect((await pageOf(key, at)).connections).toEqual([])
    expect((await pageOf(key, `${at}&status=draft`)).connections).toMatchObject([{ id: draft }])
    expect((await pageOf(live.key, `${at}&status=draft`)).connections).toEqual([])
  })

  it('tells of one tenant and one status where that is asked, the API user masked', async () => {
    const { key } = await newKey()
    const { context, connectionId } = await workingConnection()
    const { externalId } = await inTenant(context, (tx) =>
      tx.tenant.findUniqueOrThrow({ where: { id: context.tenantId } }),
    )
    const at = `?tenant=${externalId}`
    const { connections } = await pageOf(key, `${at}&status=usable`)
    expect(connections).toMatchObject([
      { id: connectionId, apiUser: expect.stringMatching(/^.…@/) },
    ])
    expect((await pageOf(key, `${at}&status=pending`)).connections).toEqual([])
  })
})

describe('a connection', () => {
  it('is told as documented: confirmed by its last good test, with the newest verdict', async () => {
    const { key } = await newKey()
    const { connectionId } = await workingConnection()
    const { status, json } = await call(getConnection, `/connections/${connectionId}`, { key })
    expect(status).toBe(200)
    expect(Connection.parse(json)).toMatchObject({
      id: connectionId,
      status: 'usable',
      verdict: 'connected',
      munchkinId: '000-CON-200',
      apiUser: expect.stringContaining('@'),
      confirmedAt: expect.any(String),
    })
  })

  it('comes with a strong ETag, is not told again to whoever has it, and anew when it changed', async () => {
    const { key } = await newKey()
    const { context, connectionId } = await workingConnection()
    const path = `/connections/${connectionId}`
    const first = await call(getConnection, path, { key })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{43}"$/)
    for (const held of [etag, `"x", W/${etag}`, '*']) {
      const headers = { 'if-none-match': held }
      const again = await call(getConnection, path, { key, headers })
      expect([again.status, again.json, again.headers.get('etag')]).toEqual([304, null, etag])
    }
    const { tenantId } = context
    const where = { tenantId_id: { tenantId, id: connectionId } }
    await inTenant(context, (tx) => tx.connection.update({ where, data: { name: 'Other' } }))
    const headers = { 'if-none-match': etag }
    expect((await call(getConnection, path, { key, headers })).json).toMatchObject({
      name: 'Other',
    })
  })

  it('is not there for a key of the other mode, nor under an id that is none', async () => {
    const [{ key }, live] = [await newKey(), await newKey({ mode: 'live' })]
    const { connectionId } = await workingConnection()
    const path = `/connections/${connectionId}`
    for (const handler of [getConnection, DELETE]) {
      const method = handler === DELETE ? 'DELETE' : 'GET'
      expect((await call(handler, path, { method, key: live.key })).status).toBe(404)
      const other = `/connections/${randomUUID()}`
      expect((await call(handler, other, { method, key })).status).toBe(404)
      expect((await call(handler, '/connections/x', { method, key })).code).toBe('invalid_request')
    }
  })

  it('ends once, and answers the same when asked again; a draft has nothing to end', async () => {
    const { key } = await newKey()
    const { context, connectionId } = await workingConnection()
    const end = (id: string) => call(DELETE, `/connections/${id}`, { key, method: 'DELETE' })
    expect([(await end(connectionId)).status, (await end(connectionId)).status]).toEqual([204, 204])
    const { json } = await call(getConnection, `/connections/${connectionId}`, { key })
    expect(json).toMatchObject({ status: 'disconnected', disconnectedAt: expect.any(String) })
    expect((await end(await savedDraft(context))).code).toBe('not_deletable')
  })
})

describe('the tests of a connection', () => {
  it('are listed newest first, page by page, and one is told with its report', async () => {
    const { key } = await newKey()
    const { context, connectionId } = await workingConnection()
    const { id } = await tested(context, connectionId)
    const path = `/connections/${connectionId}/tests`
    const first = await call(listTests, `${path}?limit=1`, { key })
    expect(first.json?.['tests']).toMatchObject([{ id, status: 'finished', verdict: 'connected' }])
    const cursor = String(first.json?.['nextCursor'])
    const second = await call(listTests, `${path}?limit=1&cursor=${cursor}`, { key })
    expect(second.json).toMatchObject({ tests: [{ connectionId }], nextCursor: null })
    const { json } = await call(getTest, `${path}/${id}`, { key })
    expect(json?.['report']).toMatchObject({ id, instance: '000-CON-200' })
  })

  it('are not told under another connection, though it is of the same tenant', async () => {
    const { key } = await newKey()
    const { context, connectionId } = await workingConnection()
    const { id } = await tested(context, connectionId)
    const other = await savedDraft(context)
    expect((await call(getTest, `/connections/${other}/tests/${id}`, { key })).code).toBe(
      'not_found',
    )
  })
})
