import { runTest } from '#lib/connection-test/run.ts'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import type { Check, Report } from '#lib/diagnosis/report.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { offlineTransport, openTransport } from '#lib/marketo/transport.ts'
import { observeTyped } from '#lib/marketo/typed.ts'
import { serveWorld } from '#tests/bench/accuracy/serve-world.ts'
import type { World } from '#tests/bench/accuracy/world.ts'

/** What the product said: at once, and when people had answered what it asked. */
export type Tested = { first: Report; last: Report }

/** The product's own test of one world, and its questions put to the people in it. */
export async function testWorld(world: World): Promise<Tested> {
  const first = ended(world, await reportOn(world))
  return { first, last: askPeople(world, first) }
}

async function reportOn(world: World): Promise<Report> {
  const { mode, pasted, needs, known, addresses, stopped } = world
  const typed = observeTyped({ mode, ...pasted })
  const served = await serveWorld(world)
  const transport = typed.endpoint.ok
    ? await openTransport(typed.endpoint.munchkinId, {
        controlHost: 'login.marketo.com',
        simulatorUrl: served.url,
        egressIps: addresses,
      })
    : offlineTransport
  const stop = new AbortController()
  const reason = stopped?.by === 'person' ? 'cancelled' : undefined
  const stopsDuring = (id: Check['id']) => stopped !== null && BEFORE[stopped.during] === id
  try {
    const { report } = await runTest({
      id: 'bench',
      startedAt: new Date(),
      typed,
      credentials: {
        clientId: secretFrom(pasted.clientId),
        clientSecret: secretFrom(pasted.clientSecret),
      },
      needs,
      ...known,
      transport,
      onCheck({ id }) {
        if (stopsDuring(id)) setTimeout(() => stop.abort(reason), STOPPED_AFTER)
      },
      signal: stop.signal,
    })
    return report
  } finally {
    transport.close()
    await served.close()
  }
}

/** Milliseconds: the world keeps silent where the test is stopped. */
const STOPPED_AFTER = 30

const BEFORE: Partial<Record<Check['id'], Check['id']>> = {
  credentials: 'endpoint',
  access: 'apiUser',
  permissions: 'access',
}

/** A run that never began, or whose process died: what was seen until then stays. */
function ended({ ended: by }: World, report: Report): Report {
  if (by === null) return report
  const kept = by === 'sealed' ? 1 : 4
  const checks = report.checks.map((check, at): Check => {
    if (at < kept) return check
    const observations = at === kept ? [{ kind: 'ended' as const, by }] : []
    return { id: check.id, status: 'skipped', durationMs: 0, observations }
  })
  return rejudge({ ...report, checks })
}

/** Each question once; who is not in the know says so. */
function askPeople({ people }: World, report: Report): Report {
  const { question } = report.verdict
  if (!question || report.judgedWith.answers[question]) return report
  return askPeople(
    { people } as World,
    rejudge(report, { [question]: people[question] ?? 'cannotSee' }),
  )
}
