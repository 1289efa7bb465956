import { beforeAll, describe, expect, it } from 'vitest'
import { Report } from '#lib/diagnosis/report.ts'
import { BODY_LIMIT, WIRE_LIMIT } from '#lib/marketo/limits.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import { findIn } from '#tests/support/dump.ts'
import { FAULTS, ODD } from '#tests/support/faults/cases.ts'
import { CONTROL_HOST, HOST, type Fault } from '#tests/support/faults/fault.ts'
import { TOKEN } from '#tests/support/faults/replies.ts'
import { mostMs, runAll, type Served } from '#tests/support/faults/run-all.ts'
import { CREDENTIALS, observationIn } from '#tests/support/faults/run-fault.ts'

let all: Map<string, Served>
beforeAll(async () => {
  all = await runAll([...FAULTS, ...ODD])
}, 150_000)

const ranOf = ({ name }: Fault) => all.get(name)!
const byName = (faults: Fault[]) => faults.map((fault) => [fault.name, fault] as const)
const callsIn = ({ checks }: Report) =>
  checks
    .flatMap(({ observations }) => observations)
    .filter((seen): seen is CallObservation => seen.kind === 'call')

/** What Node's sockets and TLS read ahead of whoever takes the bytes from them, and what encrypting adds. */
const READ_AHEAD = 192 * 1024
/** What the sockets of both sides hold of bytes that nobody read. */
const IN_THE_SOCKETS = 16 * 2 ** 20

describe('a hostile answer never ends in a connection', () => {
  it.each(byName(FAULTS))('%s', (_, fault) => {
    const { report } = ranOf(fault)
    const { observation, verdict } = fault.expected
    expect([observationIn(report, fault.at), report.verdict.code]).toEqual([observation, verdict])
    expect(report.verdict.outcome).not.toBe('connected')
  })

  it('has at least 45 cases, of at least 20 verdicts and observations', () => {
    const pairs = FAULTS.map(({ expected }) => `${expected.observation}: ${expected.verdict}`)
    expect(FAULTS.length).toBeGreaterThanOrEqual(45)
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length)
    expect(new Set(pairs).size).toBeGreaterThanOrEqual(20)
    expect(new Set(FAULTS.map(({ expected }) => expected.verdict)).size).toBeGreaterThanOrEqual(12)
  })
})

describe('an odd answer that says what Marketo says comes out as what it is', () => {
  it.each(byName(ODD))('%s', (_, fault) => {
    const { report } = ranOf(fault)
    const { observation, verdict } = fault.expected
    expect([observationIn(report, fault.at), report.verdict.code]).toEqual([observation, verdict])
  })
})

describe('every answer, hostile or odd', () => {
  it.each(byName([...FAULTS, ...ODD]))('stays within its limits: %s', (_, fault) => {
    const { ms, readBytes, sentBytes, names, report } = ranOf(fault)
    expect(ms).toBeLessThan(mostMs(fault))
    expect(Math.max(0, ...readBytes)).toBeLessThan(WIRE_LIMIT + READ_AHEAD)
    expect(sentBytes).toBeLessThan(IN_THE_SOCKETS)
    for (const { outcome } of callsIn(report)) {
      if (outcome.kind === 'reply' && 'length' in outcome.body)
        expect(outcome.body.length).toBeLessThanOrEqual(BODY_LIMIT)
    }
    expect([HOST, CONTROL_HOST]).toEqual(expect.arrayContaining(names))
  })

  it('could have been more: the server of a gigabyte had sent more than was read', () => {
    const { readBytes, sentBytes } = all.get('a body of 1 GB')!
    expect(sentBytes).toBeGreaterThan(Math.max(...readBytes))
  })

  it.each(byName([...FAULTS, ...ODD]))('leaves a whole report without a secret: %s', (_, fault) => {
    const { report } = ranOf(fault)
    expect(Report.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
    const canaries = { ...CREDENTIALS, token: TOKEN.access_token }
    expect(findIn(Buffer.from(JSON.stringify(report)), canaries, 'report')).toEqual([])
  })

  it.each(byName(FAULTS.filter(({ name }) => /^30\d to /.test(name))))(
    'leads to no other connection: %s',
    (_, fault) => {
      expect(ranOf(fault).readBytes).toHaveLength(1)
    },
  )
})
