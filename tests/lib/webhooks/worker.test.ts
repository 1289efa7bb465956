import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { useStorage, type Storage } from '#tests/support/storage.ts'
import { spawnWorker } from '#tests/bench/webhooks/worker-process.ts'
import { connected, deliveriesTo, happen, listening } from '#tests/support/webhooks.ts'

const storage = useStorage()
beforeAll(() => void (process.env['WEBHOOKS_MAY_REACH'] = 'loopback'))

const LIMIT = 60_000

const settingsOf = ({ appUrl }: Storage): Record<string, string> => ({
  DATABASE_URL: appUrl,
  KEY_ENCRYPTION_KEY: process.env['KEY_ENCRYPTION_KEY'] ?? '',
  WEBHOOKS_MAY_REACH: 'loopback',
  LOG_LEVEL: 'warn',
})

function worker(settings: Record<string, string>) {
  const started = spawnWorker(settings)
  onTestFinished(() => void started.child.kill('SIGKILL'))
  return started
}

describe('npm run worker', () => {
  it('sends what is told, and ends cleanly when asked', { timeout: LIMIT }, async () => {
    const { endpointId, receiver } = await listening()
    const { context, connectionId } = await connected()
    const { child, said, ended } = worker(settingsOf(storage))
    await expect.poll(said, { timeout: 20_000 }).toContain('Working on the jobs')
    await happen(context, connectionId)
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(1)
    await expect.poll(async () => (await deliveriesTo(endpointId))[0]?.state).toBe('delivered')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(said()).toContain('Ending')
  })

  it('lets what is on its way arrive before it ends', { timeout: LIMIT }, async () => {
    const { endpointId, receiver } = await listening({}, () => (response) => {
      setTimeout(() => response.writeHead(200).end(), 2000)
    })
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    const { child, ended } = worker(settingsOf(storage))
    await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(1)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(await deliveriesTo(endpointId)).toMatchObject([{ state: 'delivered', attempts: 1 }])
  })

  it(
    'passes by a receiver that says nothing and has many waiting',
    { timeout: 90_000 },
    async () => {
      const silent = await listening({ types: ['connection.degraded'] }, () => () => undefined)
      const lively = await listening({ types: ['connection.updated'] })
      const { context, connectionId } = await connected()
      for (let each = 0; each < 300; each += 1) {
        await happen(context, connectionId, { what: 'connection.degraded' })
      }
      worker(settingsOf(storage))
      // Two batches, which is what one receiver may have under way; each of them takes 15 s, and there are four more.
      await expect
        .poll(() => silent.receiver.received.length, { timeout: 30_000 })
        .toBeGreaterThanOrEqual(100)
      await happen(context, connectionId)
      await expect.poll(() => lively.receiver.received.length, { timeout: 20_000 }).toBe(1)
      expect(silent.receiver.received.length).toBeLessThan(300)
    },
  )

  it('says in words what is missing', { timeout: LIMIT }, async () => {
    const none = worker({})
    expect(await none.ended).toBe(1)
    expect(none.said()).toContain('DATABASE_URL is missing')
    const unusable = worker({ ...settingsOf(storage), WEBHOOK_RETRY_SECONDS: '5,soon' })
    expect(await unusable.ended).toBe(1)
    expect(unusable.said()).toContain('WEBHOOK_RETRY_SECONDS')
    expect(unusable.said()).not.toContain('soon')
  })

  it.each([
    ['a key', { KEY_ENCRYPTION_KEY: '' }, 'there is no key'],
    ['a database', { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }, 'does not answer'],
  ])('waits for %s, and says so', { timeout: LIMIT }, async (_name, missing, words) => {
    const { child, said, ended } = worker({ ...settingsOf(storage), ...missing })
    await expect.poll(said, { timeout: 20_000 }).toContain(words)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})
