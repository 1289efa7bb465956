import { afterEach, describe, expect, it } from 'vitest'
import { limitOfKey, STRANGERS_CALLS } from '#app/api/v1/call-limits.ts'
import { GET as listConnections } from '#app/api/v1/connections/route.ts'
import { GET as openApi } from '#app/api/v1/openapi.json/route.ts'
import { inDatabase } from '#lib/db.ts'
import { takeCalls } from '#lib/rate-limits.ts'
import { hashOf } from '#lib/hash-of.ts'
import { call } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { useStorage } from '#tests/support/storage.ts'
import { waitedFor } from '#tests/support/waited-for.ts'

useStorage()

afterEach(() => {
  delete process.env['API_CALLS_PER_MINUTE']
})

const left = (headers: Headers) => Number(/;r=(\d+);/.exec(headers.get('ratelimit') ?? '')?.[1])

describe('the calls of a key', () => {
  it('are counted down in every answer, by the standard headers', async () => {
    const { key } = await newKey()
    const one = await call(listConnections, '/connections', { key })
    const two = await call(listConnections, '/connections', { key })
    expect(one.headers.get('ratelimit-policy')).toBe('"calls";q=6000;w=60')
    expect(one.headers.get('ratelimit')).toMatch(/^"calls";r=5999;t=(?:60|59)$/)
    expect(left(two.headers)).toBe(5998)
  })

  it('end at the limit with 429 and the seconds to wait, for this key alone', async () => {
    process.env['API_CALLS_PER_MINUTE'] = '3'
    const [{ key }, other] = [await newKey(), await newKey()]
    const codes = []
    for (let i = 0; i < 4; i += 1) {
      codes.push((await call(listConnections, '/connections', { key })).status)
    }
    expect(codes).toEqual([200, 200, 200, 429])
    const last = await call(listConnections, '/connections', { key })
    expect(last.code).toBe('rate_limited')
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(50)
    expect(left(last.headers)).toBe(0)
    expect((await call(listConnections, '/connections', { key: other.key })).status).toBe(200)
  })

  it('are counted over all processes: what another one took is gone here', async () => {
    process.env['API_CALLS_PER_MINUTE'] = '100'
    const { id, key } = await newKey()
    await takeCalls('key', { who: id, most: 100, count: 60 })
    expect(left((await call(listConnections, '/connections', { key })).headers)).toBe(39)
  })

  it('write to the database once for each hundredth of the limit', async () => {
    process.env['API_CALLS_PER_MINUTE'] = '1000'
    const { id, key } = await newKey()
    for (let i = 0; i < 11; i += 1) await call(listConnections, '/connections', { key })
    const { left: untaken } = await takeCalls('key', { who: id, most: 1000, count: 1 })
    expect(untaken).toBe(1000 - 2 * 10 - 1)
  })
})

describe('calls of one key at the same moment', () => {
  it('all pass while the limit is far', async () => {
    const { id } = await newKey()
    const limits = await Promise.all(Array.from({ length: 150 }, () => limitOfKey(id)))
    expect(limits.filter(({ refusal }) => refusal !== null)).toEqual([])
    const lefts = limits.map(({ headers }) => left(new Headers(headers)))
    expect(Math.min(...lefts)).toBe(6000 - 150)
    expect(new Set(lefts).size).toBe(150)
  })

  it.each([20, 199, 200, 400])('pass to the limit of %i, and no further', async (most) => {
    process.env['API_CALLS_PER_MINUTE'] = `${most}`
    const { id } = await newKey()
    const limits = await Promise.all(Array.from({ length: most + 50 }, () => limitOfKey(id)))
    expect(limits.filter(({ refusal }) => refusal === null)).toHaveLength(most)
  })

  it('fail together when the database fails them, and later ones pass', async () => {
    const [{ id }, other] = [await newKey(), await newKey()]
    // What has run out is removed beside the first count of a process, and would wait here, too.
    await limitOfKey(other.id)
    await inDatabase((client) =>
      client.$transaction(async (tx) => {
        await tx.$executeRaw`lock table rate_limit in exclusive mode`
        const calls = Promise.allSettled(Array.from({ length: 50 }, () => limitOfKey(id)))
        await waitedFor(tx)
        await tx.$executeRaw`
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`
        const failed = (await calls).filter(({ status }) => status === 'rejected')
        expect(failed).toHaveLength(50)
      }),
    )
    expect((await limitOfKey(id)).refusal).toBeNull()
  })
})

describe('the calls of a network address without a key that opens', () => {
  it('end at a limit, public ones too; one with a key is not touched', async () => {
    const { key } = await newKey()
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    const wish = { who: hashOf('203.0.113.9'), most: STRANGERS_CALLS, count: STRANGERS_CALLS - 1 }
    await takeCalls('stranger', wish)
    expect((await call(listConnections, '/connections', { headers })).status).toBe(401)
    expect((await call(listConnections, '/connections', { headers })).code).toBe('rate_limited')
    expect((await call(openApi, '/openapi.json', { headers })).status).toBe(429)
    expect((await call(listConnections, '/connections', { headers, key })).status).toBe(200)
  })
})
