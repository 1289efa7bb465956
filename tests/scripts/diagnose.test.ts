import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Report } from '#lib/diagnosis/report.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let simulator: Simulator
let folder: string
beforeAll(async () => {
  simulator = await startSimulator()
  folder = await mkdtemp(join(tmpdir(), 'diagnose-'))
})
afterAll(async () => {
  await simulator.stop()
  await rm(folder, { recursive: true })
})

/** Runs the command as a shell would, with a pipe for standard input, and without any setting of a server. */
function diagnose(
  args: string[],
  input = '',
  settings: Record<string, string> = { MARKETO_SIMULATOR_URL: simulator.url },
): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', 'scripts/diagnose.ts', ...args],
    { cwd: ROOT, env: { NODE_ENV: 'production', PATH: process.env['PATH'], ...settings } },
  )
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((done) => child.once('close', (status) => done({ status, out, err })))
}

function given(munchkinId: string, more: string[] = []) {
  const listed = listedInstances().find((each) => each.munchkinId === munchkinId)!
  const args = ['--endpoint', munchkinId, '--client-id', listed.clientId, '--secret-stdin', ...more]
  return { args, input: `${listed.clientSecret}\n` }
}

describe('npm run diagnose', () => {
  it.each([
    ['000-CON-200', 0, 'Acme is connected to your Marketo'],
    ['000-SEC-401', 1, 'Client Secret'],
    ['000-IPB-603', 1, 'Marketo is most likely blocking our addresses'],
    ['000-QUO-607', 2, 'used up'],
    ['000-UNK-999', 3, '9999'],
  ])('prints the report of %s and ends with %i', async (munchkinId, status, words) => {
    const { args, input } = given(munchkinId)
    const run = await diagnose(args, input)
    expect(run).toMatchObject({ status, err: '' })
    expect(run.out).toContain(words)
    expect(run.out).not.toContain(input.trim())
    expect(run.out).not.toMatch(/=>|undefined|\[object/)
  })

  it('names our addresses when Marketo blocks them', async () => {
    const { args, input } = given('000-IPB-603')
    const { out } = await diagnose(args, input, {
      MARKETO_SIMULATOR_URL: simulator.url,
      EGRESS_IPS: '203.0.113.20, 203.0.113.21',
    })
    expect(out).toContain('203.0.113.20')
    expect(out).toContain('203.0.113.21')
  })

  it('gives the same report as JSON, and keeps it in a file that it judges again with an answer', async () => {
    const file = join(folder, 'report.json')
    const { args, input } = given('000-IPB-603', ['--report', file, '--json'])
    const first = await diagnose(args, input)
    const report = Report.parse(JSON.parse(first.out))
    expect(report.verdict.code).toBe('ip_blocked')
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(report)
    const callsBefore = simulator.state().calls['000-IPB-603']?.total
    const again = await diagnose(['--report', file, '--json', '--answer', 'ip_restrictions=no'])
    expect(Report.parse(JSON.parse(again.out)).verdict.code).toBe('no_permissions')
    expect(simulator.state().calls['000-IPB-603']?.total).toBe(callsBefore)
  })

  it('tests several permissions, required and optional, in Marketo’s spelling or in Adobe’s', async () => {
    const { args, input } = given('000-GAP-200', [
      '--permissions',
      'Read-Only Person',
      '--optional',
      'Read-Only Activity, Read-Only Campaigns',
      '--json',
    ])
    const { out, status } = await diagnose(args, input)
    const report = Report.parse(JSON.parse(out))
    expect(status).toBe(0)
    expect(report.verdict.code).toBe('connected_with_gaps')
    expect(report.permissions.map(({ state }) => state)).toEqual(['held', 'missing', 'missing'])
  })

  it.each([
    ['a secret as argument', ['--client-secret', 'x'], 'never an argument'],
    ['a secret glued to an option', ['--endpoint', 'x', '--secret-stdin=abc'], 'never an argument'],
    ['an unknown option', ['--endpiont', 'x'], '--endpiont'],
    ['no endpoint', ['--client-id', 'x'], '--endpoint is missing'],
    ['no client id', ['--endpoint', 'x'], '--client-id is missing'],
    ['a value that is missing', ['--endpoint', '--client-id', 'x'], 'needs a value'],
    [
      'an answer to no question',
      ['--endpoint', 'x', '--client-id', 'y', '--answer', 'a=b'],
      '--answer',
    ],
    ['an argument without an option', ['123-ABC-456'], 'without an option'],
    ['no terminal to ask', ['--endpoint', '123-ABC-456', '--client-id', 'x'], '--secret-stdin'],
    ['a report that is none', ['--report', 'package.json'], 'package.json is not a report'],
  ])('refuses %s with 64 and says how it goes', async (_what, args, words) => {
    const { status, out, err } = await diagnose(args)
    expect(status).toBe(64)
    expect(out).toBe('')
    expect(err).toContain(words)
  })

  it('refuses a simulated instance in words when it knows no simulator, and an empty secret', async () => {
    const { args, input } = given('000-CON-200')
    const without = await diagnose(args, input, {})
    expect(without).toMatchObject({ status: 64 })
    expect(without.err).toContain('000-CON-200 is a simulated instance')
    const empty = await diagnose(args, '\n')
    expect(empty).toMatchObject({ status: 64 })
    expect(empty.err).toContain('No Client Secret')
  })

  it('judges what cannot be called without calling: an address that is no endpoint', async () => {
    const { status, out } = await diagnose(
      ['--endpoint', 'https://evil.example/', '--client-id', 'x', '--secret-stdin', '--json'],
      'secret\n',
    )
    expect(status).toBe(1)
    expect(Report.parse(JSON.parse(out))).toMatchObject({
      verdict: { code: 'endpoint_unusable' },
      callsMade: 0,
    })
  })

  it('explains itself', async () => {
    const { status, out } = await diagnose(['--help'])
    expect(status).toBe(0)
    expect(out).toContain('--secret-stdin')
    expect(out).toContain('Exit status')
  })
})
