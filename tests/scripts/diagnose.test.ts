import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Report } from '#lib/diagnosis/report.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { diagnose, diagnoseListed, oneLine } from '#tests/support/diagnose.ts'
import type { RunWith } from '#tests/support/run-script.ts'

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

const listed = (munchkinId: string, more: string[] = [], runWith: RunWith = {}) =>
  diagnoseListed(simulator, munchkinId, more, runWith)
const secretOf = (munchkinId: string) => listedInstance(munchkinId)!.clientSecret

describe('npm run diagnose', () => {
  it.each([
    ['000-CON-200', 0, 'Acme is connected to your Marketo'],
    ['000-SEC-401', 1, 'Client Secret'],
    ['000-IPB-603', 1, 'Marketo is most likely blocking our addresses'],
    ['000-QUO-607', 2, 'used up'],
    ['000-UNK-999', 3, '9999'],
  ])('prints the report of %s and ends with %i', async (munchkinId, status, words) => {
    const run = await listed(munchkinId)
    expect(run).toMatchObject({ status, err: '' })
    expect(run.out).toContain(words)
    expect(run.out).not.toContain(secretOf(munchkinId))
    expect(run.out).not.toMatch(/=>|undefined|\[object/)
  })

  it('names our addresses when Marketo blocks them', async () => {
    const { out } = await listed('000-IPB-603', [], {
      settings: { EGRESS_IPS: '203.0.113.20, 203.0.113.21' },
    })
    expect(out).toContain('203.0.113.20')
    expect(out).toContain('203.0.113.21')
  })

  it('gives the same report as JSON, and keeps it in a file that it judges again with an answer', async () => {
    const file = join(folder, 'report.json')
    const first = await listed('000-IPB-603', ['--report', file, '--json'])
    const report = Report.parse(JSON.parse(first.out))
    expect(report.verdict.code).toBe('ip_blocked')
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(report)
    const callsBefore = simulator.state().calls['000-IPB-603']?.total
    const again = await diagnose(['--report', file, '--json', '--answer', 'ip_restrictions=no'])
    expect(Report.parse(JSON.parse(again.out)).verdict.code).toBe('no_permissions')
    expect(simulator.state().calls['000-IPB-603']?.total).toBe(callsBefore)
  })

  it('tests several permissions, required and optional, in Marketo’s spelling or in Adobe’s', async () => {
    const { out, status } = await listed('000-GAP-200', [
      '--permissions',
      'Read-Only Person',
      '--optional',
      'Read-Only Activity, Read-Only Campaigns',
      '--json',
    ])
    const report = Report.parse(JSON.parse(out))
    expect(status).toBe(0)
    expect(report.verdict.code).toBe('connected_with_gaps')
    expect(report.permissions.map(({ state }) => state)).toEqual(['held', 'missing', 'missing'])
  })

  it('takes an answer together with a test, and lists it among those given', async () => {
    const { out, status } = await listed('000-IPB-603', ['--answer', 'ip_restrictions=no'])
    expect(status).toBe(1)
    expect(out).toContain('\nno_permissions · ')
    expect(oneLine(out)).toContain(
      'Answered so far - Does Marketo show "IP Restrictions: Enabled"? No, disabled',
    )
  })

  it('says how to answer the question that settles a doubt', async () => {
    const { out } = await listed('000-IPB-603')
    expect(out).toMatch(/^ {2}--answer ip_restrictions=no +No, disabled$/m)
    expect(out).toMatch(/^ {2}--answer ip_restrictions=cannotSee +I can't see it$/m)
  })

  it('says when the next try makes sense', async () => {
    const { out } = await listed('000-RAT-606')
    expect(out).toMatch(/^Next try: from \d\d:\d\d UTC on\.$/m)
  })

  it('names the exact tick, where it is set, and the calls that show it missing', async () => {
    const { out } = await listed('000-LEA-603')
    const said = oneLine(out)
    expect(said).toContain("Missing Read-Only Person (Read-Only Lead in Adobe's API documents)")
    expect(said).toContain(
      'Tick Read-Only Person in Admin › Users & Roles › Roles › the role of connect@000-lea-603.example › Access API.',
    )
    expect(said).toMatch(/\/rest\/v1\/leads\/partitions\.json: 603 \([0-9a-f]+#[0-9a-f]+\)/)
  })

  it('does not connect while a permission that must be seen to work cannot be', async () => {
    const more = ['--permissions', 'Read-Only Lead, Approve Assets', '--json']
    const codeOf = async (args: string[]) => {
      const { out, status } = await listed('000-CON-200', [...more, ...args])
      return [Report.parse(JSON.parse(out)).verdict.code, status]
    }
    expect(await codeOf([])).toEqual(['connected_with_gaps', 0])
    expect(await codeOf(['--must-verify', 'approve asset'])).toEqual(['unknown', 3])
  })

  it('asks for the fewest permissions that the operations take', async () => {
    const operations = 'GET /rest/v1/lead/5.json, POST /rest/v1/leads.json, importLeadUsingPOST'
    const { out } = await listed('000-CON-200', ['--operations', operations, '--json'])
    expect(Report.parse(JSON.parse(out)).judgedWith.needs).toEqual([
      {
        permission: 'Read-Write Lead',
        needed: 'required',
        reason: '',
        operations: [
          'GET /rest/v1/lead/{leadId}.json',
          'POST /rest/v1/leads.json',
          'POST /bulk/v1/leads.json',
        ],
      },
    ])
  })

  it('says what changed since an earlier report, after a test and for a stored one', async () => {
    const [before, after] = [join(folder, 'before.json'), join(folder, 'after.json')]
    await listed('000-LEA-603', ['--report', before])
    simulator.setSwitches('000-LEA-603', { role: ['Read-Only Lead'] })
    const live = await listed('000-LEA-603', ['--report', after, '--since', before])
    simulator.setSwitches('000-LEA-603', { role: [] })
    expect(live.status).toBe(0)
    const stored = await diagnose(['--report', after, '--since', before])
    for (const { out } of [live, stored]) {
      expect(out).toMatch(/^What changed since .* UTC$/m)
      expect(out).toContain('  - The finding: Permission missing before, Connected now.')
      expect(out).toContain('  - Read-Only Person: Missing before, Held now.')
    }
    const asData = await diagnose(['--report', after, '--since', before, '--json'])
    expect(JSON.parse(asData.out)).toMatchObject({
      report: { verdict: { code: 'connected' } },
      changes: [
        { kind: 'verdict', from: 'permission_missing', to: 'connected' },
        { kind: 'permission', permission: 'Read-Only Lead', from: 'missing', to: 'held' },
      ],
    })
    const same = await diagnose(['--report', after, '--since', after])
    expect(same.out).toContain('  - Nothing that a test can see.')
  })

  it('ends a test that is stopped by Ctrl-C, even twice, with a report that says so', async () => {
    const ran = await listed('000-SLO-200', [], {
      async meanwhile(child) {
        while (!simulator.state().calls['000-SLO-200']) await wait(10)
        child.kill('SIGINT')
        child.kill('SIGINT')
      },
    })
    expect(ran).toMatchObject({ status: 3, err: '' })
    expect(ran.out).toContain('\ntest_cancelled · ')
  })

  it('refuses a simulated instance in words when it knows no simulator, and an empty secret', async () => {
    const without = await diagnose(
      ['--endpoint', '000-CON-200', '--client-id', 'x', '--secret-stdin'],
      { input: 'secret\n' },
    )
    expect(without).toMatchObject({ status: 64 })
    expect(without.err).toContain('000-CON-200 is a simulated instance')
    const empty = await listed('000-CON-200', [], { input: '\n' })
    expect(empty).toMatchObject({ status: 64 })
    expect(empty.err).toContain('No Client Secret')
  })

  it('judges what cannot be called without calling: an address that is no endpoint', async () => {
    const { status, out } = await diagnose(
      ['--endpoint', 'https://evil.example/', '--client-id', 'x', '--secret-stdin', '--json'],
      { input: 'secret\n' },
    )
    expect(status).toBe(1)
    expect(Report.parse(JSON.parse(out))).toMatchObject({
      verdict: { code: 'endpoint_unusable' },
      callsMade: 0,
    })
  })
})
