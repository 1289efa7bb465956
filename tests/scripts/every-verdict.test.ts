import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce } from '#lib/connection-test/at-once.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { diagnose, diagnoseListed } from '#tests/support/diagnose.ts'
import type { Ran } from '#tests/support/run-script.ts'
import { SHOWN } from '#scripts/docs/shown.ts'
import type { Shown } from '#app/docs/errors/example-of.ts'

const STATUS = { connected: 0, fixable: 1, wait: 2, ours: 3 }
const TOKEN = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[a-z]{2,3}\b/

type Said = Ran & { report: Report | null; secrets: string[] }

let runs: Map<VerdictCode, Said>
let simulator: Simulator
let folder: string

beforeAll(async () => {
  simulator = await startSimulator()
  folder = await mkdtemp(join(tmpdir(), 'every-verdict-'))
  runs = new Map(await atOnce(VerdictCode.options, async (code) => [[code, await sayingOf(code)]]))
}, 60_000)
afterAll(async () => {
  await simulator.stop()
  await rm(folder, { recursive: true })
})

/** What the command line says when it is made to say this verdict, as documented. */
async function sayingOf(code: VerdictCode): Promise<Said> {
  const shown = SHOWN[code]
  if (shown.by === 'report') {
    const file = `tests/reports/${shown.file}`
    const ran = await diagnose(['--report', file])
    const stored = await reportIn(file)
    return { ...ran, report: stored && rejudge(stored), secrets: [] }
  }
  const file = join(folder, `${code}.json`)
  const ran = await test(shown, file)
  return { ...ran, report: await reportIn(file), secrets: secretsOf(shown) }
}

const TYPED = 'typed-but-never-sent'

function test(shown: Exclude<Shown, { by: 'report' }>, file: string): Promise<Ran> {
  const report = ['--report', file]
  if (shown.by === 'typed') {
    const typed = ['--endpoint', shown.endpoint, '--client-id', 'x', '--secret-stdin']
    return diagnose([...typed, ...report], { input: `${TYPED}\n` })
  }
  const settings = shown.by === 'instance' ? (shown.env ?? {}) : {}
  const more = [...report, ...(shown.args ?? [])]
  return diagnoseListed(simulator, shown.munchkinId, more, { settings })
}

function secretsOf(shown: Exclude<Shown, { by: 'report' }>): string[] {
  if (shown.by === 'typed') return [TYPED]
  const { clientSecret, correct } = listedInstance(shown.munchkinId)!
  return [clientSecret, ...(correct ? [correct.clientSecret] : [])]
}

async function reportIn(file: string): Promise<Report | null> {
  const text = await readFile(file, 'utf8').catch(() => 'null')
  const parsed = StoredReport.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}

describe('the command line', () => {
  it.each(VerdictCode.options)('says %s, as its exit status does', (code) => {
    const { status, out, report } = runs.get(code)!
    expect(report?.verdict.code).toBe(code)
    expect(out).toContain(`\n${code} · `)
    expect(status).toBe(STATUS[report!.verdict.outcome])
  })

  it.each(VerdictCode.options)('names %s in words, and no secret and no token', (code) => {
    const { out, err, report, secrets } = runs.get(code)!
    const { title } = verdictWords(report!, words('en'), { hostName: 'Acme', addresses: [] })
    expect(out.replaceAll(/\s+/g, ' ')).toContain(plainText(title))
    const said = [out, err, JSON.stringify(report)].join('\n')
    for (const secret of secrets) expect(said).not.toContain(secret)
    expect(said).not.toMatch(TOKEN)
    expect(out).not.toMatch(/undefined|\[object/)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('prints nothing wider than 80 columns but a word that is', () => {
    const wide = [...runs.values()]
      .flatMap(({ out }) => out.split('\n'))
      .filter((line) => line.length > 80 && line.trim().includes(' '))
    expect(wide).toEqual([])
  })
})
