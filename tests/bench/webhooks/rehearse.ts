import { randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { faultCode } from '#lib/fault.ts'
import { atMost } from '#lib/webhooks/at-most.ts'
import { createEndpoint } from '#lib/webhooks/endpoints.ts'
import { startFailingHost, type Tally } from '#tests/bench/webhooks/failing-host.ts'
import { spawnWorker, type WorkerProcess } from '#tests/bench/webhooks/worker-process.ts'

export type Rehearsal = {
  events: number
  tenants: number
  /** How often the sender is killed, and after how many deliveries each time. */
  kills: number
  killAfter: number
  /** 0 to 1. */
  failing: number
  limitMs: number
}

export type Figures = {
  seconds: number
  /** Until the last event was written. */
  writtenAfter: number
  kills: number
  /** Events that never arrived; those told under more than one id. */
  lost: number
  underTwoIds: number
  /** Arrivals of what had been taken before. */
  duplicates: number
  states: Record<string, number>
  tally: Omit<Tally, 'seen'>
}

/** Tries so close together that a rehearsal ends; enough that chance alone uses up none. */
const RETRY_SECONDS = Array(30).fill('1').join(',')

/**
 * Writes events, each about a connection of its own, while a worker sends them to a receiver that fails, and while the
 * worker is killed again and again. Needs the settings of a server in the environment.
 */
export async function rehearse(wish: Rehearsal): Promise<Figures> {
  const { DATABASE_URL = '', KEY_ENCRYPTION_KEY = '' } = process.env
  process.env['WEBHOOKS_MAY_REACH'] = 'loopback'
  const settings = {
    ...{ DATABASE_URL, KEY_ENCRYPTION_KEY, LOG_LEVEL: 'error' },
    ...{ WEBHOOKS_MAY_REACH: 'loopback', WEBHOOK_RETRY_SECONDS: RETRY_SECONDS },
  }
  let worker: WorkerProcess
  let kills = 0
  const host = await startFailingHost(wish.failing, (taken) => {
    if (kills >= wish.kills || taken < (kills + 1) * wish.killAfter) return
    kills += 1
    worker.child.kill('SIGKILL')
    worker = spawnWorker(settings)
  })
  const made = await createEndpoint({ url: host.url, mode: 'live', types: [] })
  if (!made.ok) throw new Error(made.reason)
  host.secret = made.secret
  worker = spawnWorker(settings)
  const started = Date.now()
  const since = () => (Date.now() - started) / 1000
  try {
    const subjects = await writeEvents(wish)
    const writtenAfter = since()
    const states = await settled(made.endpoint.id, started + wish.limitMs)
    const { seen, ...tally } = host.tally
    const arrived = [...seen.values()]
    return {
      ...{ writtenAfter, kills, states, tally, seconds: since() },
      lost: subjects.filter((id) => (seen.get(id)?.taken ?? 0) === 0).length,
      underTwoIds: arrived.filter(({ ids }) => ids.size > 1).length,
      duplicates: arrived.reduce((sum, { taken }) => sum + Math.max(0, taken - 1), 0),
    }
  } finally {
    worker.child.kill('SIGKILL')
    await host.stop()
  }
}

/** Gives the connections that the events are about: those whose writing was acknowledged. */
async function writeEvents({ events, tenants }: Rehearsal): Promise<string[]> {
  const few = atMost(4)
  const writers = Array.from({ length: tenants }, (_, index) => {
    const count = Math.floor((events + index) / tenants)
    return few(() => writeOfTenant(count))
  })
  return (await Promise.all(writers)).flat()
}

async function writeOfTenant(count: number): Promise<string[]> {
  const externalId = randomUUID()
  const tenantId = tenantIdOf(externalId)
  const actor = { kind: 'host', id: 'rehearsal' } as const
  const context = { tenantId, actor, requestId: randomUUID() }
  await inTenant(context, (tx) =>
    tx.tenant.create({ data: { id: tenantId, externalId, name: externalId } }),
  )
  const subjects: string[] = []
  while (subjects.length < count) {
    const id = randomUUID()
    const event = { what: 'connection.updated', subject: `connection:${id}`, outcome: 'ok' }
    const row = { tenantId, id, mode: 'live', status: 'usable', createdBy: randomUUID() } as const
    const writing = inTenant(context, async (tx) => {
      await tx.connection.create({ data: row })
      await recordEvent(tx, context, event)
    })
    // A busy machine's database may take too long: that one was then not acknowledged, and another is written.
    if (await writing.then(() => true, isDatabaseAway)) subjects.push(id)
  }
  return subjects
}

function isDatabaseAway(error: unknown): false {
  if (faultCode(error) !== 'database_away') throw error
  return false
}

/** Once nothing waits any more, or the time is up: how many deliveries are in which state. */
async function settled(endpointId: string, until: number): Promise<Record<string, number>> {
  for (;;) {
    const counting = inDatabase((client) =>
      client.webhookDelivery.groupBy({ by: ['state'], where: { endpointId }, _count: true }),
    )
    const counted = await counting.catch(isDatabaseAway)
    if (!counted) continue
    const states = Object.fromEntries(counted.map(({ state, _count }) => [state, _count]))
    if (!states['waiting'] || Date.now() > until) return states
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
