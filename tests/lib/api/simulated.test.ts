import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POST } from '#app/api/v1/simulated/tests/route.ts'
import { exampleOf } from '#app/docs/errors/example-of.ts'
import { answersIn } from '#app/docs/errors/[code]/try-commands.ts'
import { Report } from '#lib/diagnosis/report.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { createApiKey, type KeyMode } from '#lib/host/api-keys.ts'
import { listedInstance, listedInstances } from '#lib/simulator/listed-instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
let simulator: Simulator

const keys: Record<KeyMode, string> = { live: '', simulated: '' }
beforeAll(async () => {
  simulator = await startSimulator()
  process.env['MARKETO_SIMULATOR_URL'] = simulator.url
  for (const mode of ['live', 'simulated'] as const) {
    const made = await createApiKey({ name: 'tests', mode, scopes: ['tests'] })
    if (made.ok) keys[mode] = made.key
  }
})
afterAll(() => simulator.stop())

async function run(body: object, mode: KeyMode = 'simulated') {
  const request = new Request('http://localhost/api/v1/simulated/tests', {
    method: 'POST',
    headers: { authorization: `Bearer ${keys[mode]}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const response = await POST(request, { params: Promise.resolve({}) })
  return { status: response.status, answer: await response.json() }
}

const pairOf = (munchkinId: string) => {
  const { clientId = '', clientSecret = '' } = listedInstance(munchkinId) ?? {}
  return { endpoint: munchkinId, clientId, clientSecret }
}

/** What the documentation shows each verdict with, as the body of a call; those of a history by their situation. */
function bodyFor(code: VerdictCode): object {
  const { shown } = exampleOf(code)
  if (shown.by === 'typed') return { endpoint: shown.endpoint, clientId: 'x', clientSecret: 'x' }
  if (shown.by === 'answers') {
    const answers = answersIn(shown).map(({ question, answer }) => [question, answer])
    return { ...pairOf(shown.munchkinId), answers: Object.fromEntries(answers) }
  }
  if (shown.by === 'instance') return pairOf(shown.munchkinId)
  if (code === 'credentials_revoked') {
    return { ...pairOf('000-CID-401'), situation: 'worked_before' }
  }
  return { ...pairOf('000-CON-200'), situation: code === 'service_sealed' ? 'sealed' : 'cancelled' }
}

/** One of them takes 20 seconds; all at once would be late for reasons of their own. In their order. */
async function fourAtATime<T, R>(all: T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const waiting = [...all.entries()].toReversed()
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next[0]] = await act(next[1])
    }
  }
  await Promise.all([work(), work(), work(), work()])
  return results
}

describe('a test without a wizard', () => {
  it('of every listed instance says what the list says', { timeout: 60_000 }, async () => {
    const said = await fourAtATime(listedInstances(), async ({ munchkinId }) => {
      const { status, answer } = await run(pairOf(munchkinId))
      const { verdict } = Report.parse(answer.report)
      return `${munchkinId} ${status} ${answer.verdict} ${verdict.code} ${answer.supportCode}`
    })
    expect(said).toEqual(
      listedInstances().map(
        ({ munchkinId: id, verdict }) => `${id} 200 ${verdict} ${verdict} null`,
      ),
    )
  })

  it('can be driven to every verdict that no listed instance shows by itself', async () => {
    const listed = new Set(listedInstances().map(({ verdict }) => verdict))
    const others = VerdictCode.options.filter((code) => !listed.has(code))
    expect(others.length).toBeGreaterThan(5)
    const said = await Promise.all(
      others.map(async (code) => {
        const { answer } = await run(bodyFor(code))
        return `${answer.verdict} ${/\w/.test(answer.words.title)}`
      }),
    )
    expect(said).toEqual(others.map((code) => `${code} true`))
  })

  it('speaks the language that was asked for, and holds no secret', async () => {
    const pair = pairOf('000-IPB-603')
    const { answer } = await run({ ...pair, locale: 'de' })
    expect(answer.words.title).toMatch(/Marketo .*Adressen/)
    expect(JSON.stringify(answer)).not.toContain(pair.clientSecret)
  })

  it('asks for the permissions that were named', async () => {
    const permissions = [{ permission: 'Read-Only Activity', needed: 'optional' }]
    const { answer } = await run({ ...pairOf('000-CON-200'), permissions })
    expect(answer.report.permissions).toMatchObject(permissions)
  })

  it('is refused to a live key, for a live instance and for members that we do not know', async () => {
    const pair = pairOf('000-CON-200')
    const codes = await Promise.all([
      run(pair, 'live'),
      run({ ...pair, endpoint: 'https://123-ABC-456.mktorest.com/rest' }),
      run({ ...pair, permission: 'Read-Only Lead' }),
    ])
    expect(codes.map(({ status, answer }) => [status, answer.code])).toEqual([
      [403, 'mode_refused'],
      [422, 'instance_not_simulated'],
      [400, 'invalid_request'],
    ])
  })
})
