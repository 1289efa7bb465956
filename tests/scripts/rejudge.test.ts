import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '#lib/diagnosis/report.ts'
import { savedNames } from '#tests/reports/saved-reports.ts'
import { runScript } from '#tests/support/run-script.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rejudge-'))
  for (const name of savedNames)
    await cp(join(ROOT, 'tests/reports', `${name}.json`), file(`${name}.json`))
})
afterAll(() => rm(folder, { recursive: true }))

const file = (name: string) => join(folder, name)

const rejudge = (...args: string[]) => runScript('scripts/rejudge.ts', args)

async function change(name: string, by: (report: Report) => Report): Promise<void> {
  const report = JSON.parse(await readFile(file(name), 'utf8')) as Report
  await writeFile(file(name), JSON.stringify(by(report)))
}

describe('npm run rejudge with a folder', () => {
  it('finds nothing to say of reports that say what today says', async () => {
    const { status, out, err } = await rejudge('--folder', folder)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const count = savedNames.length
    expect(out).toContain(
      `${count} reports judged again: ${count} as before, 0 the same in other detail, 0 with another verdict, 0 unreadable`,
    )
    expect(out).toMatch(/^ {2}rate_limited \(certain\) +rate_limited \(certain\) +3$/m)
    expect(out).not.toContain('Another verdict:')
  })

  it('shows which verdicts would be others today, how many, and under which name to find each', async () => {
    await change('ip_blocked.json', (report) => ({
      ...report,
      verdict: { ...report.verdict, code: 'unknown', confidence: 'possible' },
    }))
    await change('rate_limited.json', (report) => ({
      ...report,
      warnings: [{ code: 'quota_high', params: {} }],
    }))
    await writeFile(file('broken.json'), '{"id":"x","version":7}')
    await writeFile(file('cut.json'), '{"id":')
    const before = await readFile(file('ip_blocked.json'), 'utf8')
    const { status, out } = await rejudge('--folder', folder)
    expect(status).toBe(0)
    const count = savedNames.length
    expect(out).toContain(
      `${count + 2} reports judged again: ${count - 2} as before, 1 the same in other detail, 1 with another verdict, 2 unreadable`,
    )
    const [, table = ''] = out.split('\n\n')
    expect(table.split('\n')[1]).toMatch(/^ {2}unknown \(possible\) +ip_blocked \(likely\) +1$/)
    const { id } = JSON.parse(before) as Report
    expect(out).toContain(
      `Another verdict:\n  ip_blocked.json  ${id}  unknown (possible) -> ip_blocked (likely)`,
    )
    expect(out).toContain('The same verdict in other detail:\n  rate_limited.json')
    expect(out).toContain('Unreadable:\n  broken.json\n  cut.json')
    expect(await readFile(file('ip_blocked.json'), 'utf8')).toBe(before)
  })
})

it.each([
  ['a folder that is not there', ['--folder', '/no/such/folder'], 'There is no folder'],
  ['no folder and no database', [], 'Set MIGRATION_DATABASE_URL or DATABASE_URL'],
  ['an option that it does not know', ['--write'], "Unknown option '--write'"],
])('npm run rejudge with %s says so and how it goes', async (_case, args, words) => {
  const { status, out, err } = await rejudge(...args)
  expect({ status, out }).toEqual({ status: 64, out: '' })
  expect(err).toContain(words)
  expect(err).toContain('npm run -s rejudge -- --folder')
})
