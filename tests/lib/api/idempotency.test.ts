import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { serve } from '#app/api/v1/serve.ts'
import { POST as createSession } from '#app/api/v1/connect-sessions/route.ts'
import { NOTHING, operation, type Operation } from '#lib/api/operation.ts'
import { inDatabase } from '#lib/db.ts'
import { fault } from '#lib/fault.ts'
import { call, SESSION } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

/** An operation that counts how often it acted. */
function counting(repeat: Operation['repeat'], act: () => Promise<void> = async () => undefined) {
  const counted = operation({
    ...{ id: 'count', method: 'POST', path: '/counts', tag: 'Tests', scope: 'tests' },
    ...{ summary: '', description: '', params: NOTHING, query: NOTHING, problems: [] },
    body: z.strictObject({ by: z.int() }),
    success: { status: 201, description: '', body: z.object({ acted: z.int() }) },
    ...(repeat === undefined ? {} : { repeat }),
  } as const)
  let acted = 0
  const handler = serve(counted, async () => {
    acted += 1
    await act()
    return { ok: true, body: { acted } }
  })
  return { handler, acts: () => acted }
}

const attempts = { by: 1 }
const withKey = (key: string, idempotencyKey: string, body: unknown = attempts) => ({
  key,
  body,
  headers: { 'idempotency-key': idempotencyKey },
})

const aged = (interval: string) =>
  inDatabase(
    (client) =>
      client.$executeRaw`update idempotency_key set created_at = now() - ${interval}::interval`,
  )

describe('a POST repeated with its Idempotency-Key', () => {
  it('answers the same and does nothing, where the answer may be kept', async () => {
    const { key } = await newKey()
    const { handler, acts } = counting('same')
    const first = await call(handler, '/counts', withKey(key, 'a'))
    const again = await call(handler, '/counts', withKey(key, 'a'))
    expect([first.status, again.status, again.json]).toEqual([201, 201, first.json])
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(acts()).toBe(1)
  })

  it('is done again where that is what a repeat means', async () => {
    const { key } = await newKey()
    const { handler, acts } = counting('again')
    await call(handler, '/counts', withKey(key, 'a'))
    expect((await call(handler, '/counts', withKey(key, 'a'))).status).toBe(201)
    expect(acts()).toBe(2)
  })

  it('is refused where the answer is stored nowhere: no second session, no token kept', async () => {
    const { key } = await newKey()
    const asked = withKey(key, randomUUID(), SESSION)
    const first = await call(createSession, '/connect-sessions', asked)
    const again = await call(createSession, '/connect-sessions', asked)
    expect([first.status, again.status, again.code]).toEqual([201, 409, 'already_done'])
    const rows = await inDatabase((client) => client.idempotencyKey.findMany())
    expect(rows.filter(({ answer }) => JSON.stringify(answer)?.includes('hostedUrl'))).toEqual([])
  })

  it.each(['same', 'again', 'refused'] as const)(
    'is refused with another body (%s)',
    async (repeat) => {
      const { key } = await newKey()
      const { handler, acts } = counting(repeat)
      await call(handler, '/counts', withKey(key, 'a'))
      const other = await call(handler, '/counts', withKey(key, 'a', { by: 2 }))
      expect([other.status, other.code, acts()]).toEqual([409, 'idempotency_key_reused', 1])
    },
  )

  it('does not care how the same body is written', async () => {
    const { key } = await newKey()
    const { handler, acts } = counting('same')
    await call(handler, '/counts', withKey(key, 'a'))
    expect((await call(handler, '/counts', withKey(key, 'a', ' {"by" : 1}'))).status).toBe(201)
    expect(acts()).toBe(1)
  })

  it("is another host key's own affair", async () => {
    const [one, other] = [await newKey(), await newKey()]
    const { handler, acts } = counting('same')
    await call(handler, '/counts', withKey(one.key, 'a'))
    await call(handler, '/counts', withKey(other.key, 'a', { by: 2 }))
    expect(acts()).toBe(2)
  })

  it('acts once for fifty at the same moment; the others hear that it is at work, or the same', async () => {
    const { key } = await newKey()
    const { handler, acts } = counting('same', () => new Promise((done) => setTimeout(done, 100)))
    const all = await Promise.all(
      Array.from({ length: 50 }, () => call(handler, '/counts', withKey(key, 'a'))),
    )
    expect(acts()).toBe(1)
    const refused = all.filter(({ status }) => status !== 201)
    expect(refused.length).toBeGreaterThan(0)
    for (const { code, headers } of refused) {
      expect([code, headers.get('retry-after')]).toEqual(['idempotency_in_progress', '1'])
    }
  })

  it('is a first again after a fault, and after a day', async () => {
    const { key } = await newKey()
    let isBroken = true
    const { handler, acts } = counting('same', async () => {
      if (isBroken) throw fault('database_away')
    })
    expect((await call(handler, '/counts', withKey(key, 'a'))).status).toBe(503)
    isBroken = false
    expect((await call(handler, '/counts', withKey(key, 'a'))).status).toBe(201)
    await aged('23 hours')
    await call(handler, '/counts', withKey(key, 'a'))
    expect(acts()).toBe(2)
    await aged('25 hours')
    expect((await call(handler, '/counts', withKey(key, 'a', { by: 9 }))).status).toBe(201)
    expect(acts()).toBe(3)
  })

  it('is a first again when the process of the first died', async () => {
    const { key } = await newKey()
    const { handler, acts } = counting('refused')
    await call(handler, '/counts', withKey(key, 'a'))
    await inDatabase((client) => client.$executeRaw`update idempotency_key set status = null`)
    expect((await call(handler, '/counts', withKey(key, 'a'))).code).toBe('idempotency_in_progress')
    await aged('61 seconds')
    expect((await call(handler, '/counts', withKey(key, 'a'))).status).toBe(201)
    expect(acts()).toBe(2)
  })

  it('is not done again at once where that it was done could not be noted', async () => {
    const { key } = await newKey()
    let holding: Promise<unknown> = Promise.resolve()
    const { handler, acts } = counting('refused', async () => {
      const { promise: isHeld, resolve: hold } = Promise.withResolvers<void>()
      holding = inDatabase((client) =>
        client.$transaction(async (tx) => {
          await tx.$queryRaw`select 1 from idempotency_key for update`
          hold()
          // Longer than a statement may wait.
          await wait(3300)
        }),
      )
      await isHeld
    })
    expect((await call(handler, '/counts', withKey(key, 'a'))).status).toBe(201)
    await holding
    expect((await call(handler, '/counts', withKey(key, 'a'))).code).toBe('idempotency_in_progress')
    expect(acts()).toBe(1)
  })

  it('is kept by hash alone', async () => {
    const { key } = await newKey()
    const own = `order-${randomUUID()}`
    await call(counting('same').handler, '/counts', withKey(key, own))
    const rows = await inDatabase((client) => client.idempotencyKey.findMany())
    expect(JSON.stringify(rows)).not.toContain(own)
  })
})

it.each(['', 'é', 'x'.repeat(256)])('a key like "%.5s…" is none', async (text) => {
  const { key } = await newKey()
  const { handler, acts } = counting('same')
  const answer = await call(handler, '/counts', withKey(key, text))
  expect([answer.code, acts()]).toEqual(['invalid_request', 0])
})
