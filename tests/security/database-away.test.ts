import { createServer, connect, type Socket } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listConnections } from '#lib/connections/list-connections.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { closeDatabase, inTenant } from '#lib/db.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { faultCode } from '#lib/fault.ts'
import { savedDraft, typedValues } from '#tests/support/drafts.ts'
import { listening, type Loopback } from '#tests/support/fault-server.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

const storage = useStorage()
const line = databaseLine()

beforeAll(async () => {
  await line.open(new URL(storage.appUrl))
  const url = new URL(storage.appUrl)
  url.host = `127.0.0.1:${line.port()}`
  process.env['DATABASE_URL'] = url.href
})
afterAll(async () => {
  await closeDatabase()
  await line.cut()
})

describe.each([
  ['cut', () => line.cut()],
  ['silent', () => line.silence()],
])('with the line to the database %s', (_, interrupt) => {
  it('says so within five seconds in every verb, and works again by itself', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    await interrupt()
    const acts: (() => Promise<unknown>)[] = [
      () => listConnections(context, 'simulated'),
      () => saveCredentials(context, typedValues({ connectionId })),
      () => startTest(context, { connectionId, sessionId: null, locale: 'en', theme: null }),
      () => redeemConnectSession('-.x', null, '192.0.2.1'),
    ]
    const since = Date.now()
    const ends = await Promise.allSettled(acts.map((act) => act()))
    expect(Date.now() - since).toBeLessThan(5000)
    for (const end of ends) {
      expect(end.status).toBe('rejected')
      const error: unknown = end.status === 'rejected' ? end.reason : null
      expect(faultCode(error)).toBe('database_away')
      expect(String(error)).toBe('Error: database_away')
    }
    await line.restore()
    const again = Date.now()
    await expect
      .poll(() => listConnections(context, 'simulated').catch(() => []), { timeout: 5000 })
      .toHaveLength(1)
    expect(Date.now() - again).toBeLessThan(5000)
  })
})

describe('a database that shuts its sessions', () => {
  it('fails what was under way with that code, and takes the next', async () => {
    const context = await newTenant()
    const owner = new pg.Client({ connectionString: storage.ownerUrl })
    await owner.connect()
    const sleeping = inTenant(context, (tx) => tx.$queryRaw`select pg_sleep(2)::text`)
    const ended = sleeping.catch(faultCode)
    await expect
      .poll(async () => {
        const { rowCount } = await owner.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(2)%' and pid <> pg_backend_pid()",
        )
        return rowCount
      })
      .toBeGreaterThan(0)
    await owner.end()
    expect(await ended).toBe('database_away')
    expect(await listConnections(context, 'simulated')).toEqual([])
  })

  it('is away, too, when a statement takes too long', async () => {
    const context = await newTenant()
    const slow = inTenant(context, (tx) => tx.$queryRaw`select pg_sleep(9)::text`)
    expect(await slow.catch(faultCode)).toBe('database_away')
    expect(await listConnections(context, 'simulated')).toEqual([])
  })
})

/** A line that can be cut, or left open and mute. */
function databaseLine() {
  let target = new URL('postgres://127.0.0.1')
  let server: Loopback | null = null
  let isMute = false
  const carry = (near: Socket) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('error', () => {})
      from.on('data', (bytes) => void (isMute || to.write(bytes)))
      from.on('close', () => to.destroy())
    }
  }
  const listen = async (port: number) => {
    server = await listening(createServer(carry), '127.0.0.1', port)
  }
  const cut = async () => server?.close()
  return {
    port: () => server?.port ?? 0,
    open: (url: URL) => {
      target = url
      return listen(0)
    },
    cut,
    silence: async () => void (isMute = true),
    restore: async () => {
      isMute = false
      await cut()
      await listen(server?.port ?? 0)
    },
  }
}
