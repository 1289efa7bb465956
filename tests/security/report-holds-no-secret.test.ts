import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { runTest } from '#lib/connection-test/run.ts'
import { NOTHING_KNOWN, Report } from '#lib/diagnosis/report.ts'
import type { Params, Verdict } from '#lib/diagnosis/verdict.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import { secretFrom, type Secret } from '#lib/marketo/secret.ts'
import { liveTransport } from '#lib/marketo/transport.ts'
import { observeTyped, type Typed } from '#lib/marketo/typed.ts'
import { findIn, formsOf } from '#tests/support/dump.ts'
import { makeCertificates } from '#tests/support/faults/certificates.ts'
import { echoing, KINDS, namesToken, type Echo } from '#tests/support/faults/echoes.ts'
import { CONTROL_HOST, HOST, INSTANCE } from '#tests/support/faults/fault.ts'
import { serveFault, type Served } from '#tests/support/faults/serve-fault.ts'
import { anyAddress, never, resolvingTo } from '#tests/support/line.ts'
import { need } from '#tests/support/observations.ts'

const certificates = makeCertificates([HOST, CONTROL_HOST])
let now: { echo: Echo; identity: number; rest: number }
let server: Served
beforeAll(async () => {
  const answer = echoing(() => now)
  const expected = { observation: '', verdict: 'unknown' } as const
  server = await serveFault({ name: 'echo', at: 'everywhere', answer, expected }, certificates)
})
afterAll(() => server.close())

/** A whole connection test with these values typed, at a server that gives back what `now` says. */
async function reportOf(typed: Omit<Typed, 'mode'>): Promise<Report> {
  const transport = liveTransport(INSTANCE, CONTROL_HOST, {
    ...{ resolve: resolvingTo('127.0.0.1'), addressRule: anyAddress, port: server.port },
    trusted: [certificates.trusted],
  })
  const clientId = secretFrom(typed.clientId)
  const clientSecret = secretFrom(typed.clientSecret)
  const { report } = await runTest({
    ...{ id: randomUUID(), startedAt: new Date(), transport, signal: never },
    typed: observeTyped({ mode: 'live', ...typed }),
    credentials: { clientId, clientSecret },
    ...NOTHING_KNOWN,
    needs: [need('Read-Only Lead')],
    onCheck: () => undefined,
  }).finally(() => transport.close())
  return report
}

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789']
const marks = [...letters, ...' "\'\\/+=&<>%:;{}[]\tüßé€\u{1F511}']
const textOf = (units: string[], minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...units), minLength, maxLength })

/** As Marketo makes them, and as nobody should. */
const secrets = fc.oneof(
  textOf(letters, 32, 32),
  textOf(marks, 12, 40).filter((text) => text.trim().length >= 12),
  textOf([...'0123456789'], 15, 32),
)
const tokens = fc.oneof(
  fc.uuid().map((id) => `${id}:int`),
  textOf([...letters, ...'._-+/=~'], 12, 60),
)

/** What is typed into the three fields; every one of them holds the secret in some of these. */
const typings: ((secret: string) => Omit<Typed, 'mode'>)[] = [
  (secret) => ({ endpoint: INSTANCE, clientId: randomUUID(), clientSecret: secret }),
  (secret) => ({ endpoint: INSTANCE, clientId: secret, clientSecret: ` ${secret}\n` }),
  (secret) => ({ endpoint: secret, clientId: secret, clientSecret: secret }),
  (secret) => ({
    endpoint: `curl "https://${HOST}/identity/oauth/token?client_secret=${secret}"`,
    clientId: `client_id=${secret}`,
    clientSecret: secret,
  }),
]

const casesOf = (value: string) => [value, value.toUpperCase(), value.toLowerCase()]
const formsIn = (value: string) =>
  casesOf(value).flatMap((cased) => formsOf(cased).map(({ bytes }) => bytes.toString()))

describe('the JSON of a report', () => {
  it('holds neither secret nor token in any form, wherever the secret was typed and whatever gives it back', async () => {
    const values = fc.record({
      ...{ secret: secrets, token: tokens, typing: fc.constantFrom(...typings) },
      ...{
        identity: fc.nat(KINDS - 1),
        rest: fc.nat(KINDS),
        pick: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      },
    })
    await fc.assert(
      fc.asyncProperty(values, async ({ secret, token, typing, identity, rest, pick }) => {
        // Of a token that was never given nobody can know that it is one.
        const given = namesToken(identity) ? token : ''
        const forms = [secret, secret.trim(), ...(given ? [given] : [])].flatMap(formsIn)
        const texts = pick.map((place) => forms[place % forms.length]!)
        now = { echo: { texts, token: given }, identity, rest }
        const bytes = Buffer.from(JSON.stringify(await reportOf(typing(secret))))
        for (const value of [secret.trim(), token].flatMap(casesOf))
          expect(findIn(bytes, { value }, 'report')).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('would be found to hold one, were it not replaced', async () => {
    const texts = ['not the secret that was typed']
    now = { echo: { texts, token: 'x'.repeat(20) }, identity: 2, rest: 0 }
    const report = await reportOf(typings[0]!('aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF'))
    const [planted] = texts
    expect(
      findIn(Buffer.from(JSON.stringify(report)), { planted: planted! }, 'report'),
    ).not.toEqual([])
  })
})

/** Every part of a type that is neither plain nor made of plain parts. */
type NotPlain<T> = 0 extends 1 & T
  ? 'anything'
  : T extends string | number | boolean | null | undefined
    ? never
    : T extends Secret
      ? 'a secret'
      : T extends readonly (infer Item)[]
        ? NotPlain<Item>
        : T extends object
          ? { [Key in keyof T]-?: NotPlain<T[Key]> }[keyof T]
          : 'unknown'

describe('the type of a report', () => {
  it('has no place that a Secret fits, as tsc checks', () => {
    expectTypeOf<NotPlain<Report>>().toEqualTypeOf<never>()
    expectTypeOf<NotPlain<Observation>>().toEqualTypeOf<never>()
    expectTypeOf<NotPlain<{ a: { b: Secret[] }[] }>>().toEqualTypeOf<'a secret'>()
    expectTypeOf<Secret>().not.toExtend<string>()
    const secret = secretFrom('aB3dE6gH9jK2mN5p')
    // @ts-expect-error: a parameter of a verdict is plain
    const params: Params = { codes: secret }
    // @ts-expect-error: so is everything else in it
    const verdict: Pick<Verdict, 'code'> = { code: secret }
    expect(JSON.stringify([params, verdict])).not.toContain('aB3dE6gH9jK2mN5p')
  })

  it('has no place that its schema lets one into', async () => {
    now = { echo: { texts: ['x'], token: 'x'.repeat(20) }, identity: 0, rest: 1 }
    const report = await reportOf(typings[0]!('aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF'))
    const places = textsIn(report)
    expect(places.length).toBeGreaterThan(30)
    for (const { holder, key } of places) {
      const before = holder[key]
      holder[key] = secretFrom('x')
      expect([key, Report.safeParse(report).success]).toEqual([key, false])
      holder[key] = before
    }
    expect(Report.safeParse(report).success).toBe(true)
  })
})

type Holder = Record<string, unknown>
/** Every text in a value, by what holds it. */
function textsIn(value: unknown): { holder: Holder; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Holder
  return Object.keys(holder).flatMap((key) =>
    typeof holder[key] === 'string' ? [{ holder, key }] : textsIn(holder[key]),
  )
}
