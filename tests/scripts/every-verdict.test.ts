import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { diagnose, diagnoseListed } from '#tests/support/diagnose.ts'
import type { Ran } from '#tests/support/run-script.ts'
import { SHOWN } from '#tests/verdicts/shown.ts'
import type { Shown } from '#tests/verdicts/verdict-case.ts'

/** Each is a process of its own, and so is the simulator's part of the answer. */
const AT_ONCE = 3
const STATUS = { connected: 0, fixable: 1, wait: 2, ours: 3 }
const TOKEN = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[a-z]{2,3}\b/

const runs = new Map<VerdictCode, Ran & { report: Report | null; secrets: string[] }>()
let simulator: Simulator
let folder: string

beforeAll(async () => {
  simulator = await startSimulator()
  folder = await mkdtemp(join(tmpdir(), 'every-verdict-'))
  const waiting = [...VerdictCode.options]
  const worker = async () => {
    for (let code = waiting.shift(); code; code = waiting.shift()) await show(code)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}, 60_000)
afterAll(async () => {
  await simulator.stop()
  await rm(folder, { recursive: true })
})

/** Makes the command line say this verdict, as documented, and keeps what came of it. */
async function show(code: VerdictCode): Promise<void> {
  const shown = SHOWN[code]
  if (shown.by === 'report') {
    const file = `tests/reports/${shown.file}`
    const ran = await diagnose(['--report', file])
    const stored = await reportIn(file)
    runs.set(code, { ...ran, report: stored && rejudge(stored), secrets: [] })
    return
  }
  const file = join(folder, `${code}.json`)
  const ran = await test(shown, file)
  runs.set(code, { ...ran, report: await reportIn(file), secrets: secretsOf(shown) })
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
  return listedInstances()
    .filter(({ munchkinId }) => munchkinId === shown.munchkinId)
    .flatMap(({ clientSecret, correct }) => [
      clientSecret,
      ...(correct ? [correct.clientSecret] : []),
    ])
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
