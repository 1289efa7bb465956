import { readFile, writeFile } from 'node:fs/promises'
import { readArguments, type DiagnoseArguments } from '#scripts/diagnose/arguments.ts'
import { secretFromPipe, secretFromPrompt } from '#scripts/diagnose/ask-secret.ts'
import { judgeStored, simulatedId, testGiven } from '#scripts/diagnose/make-report.ts'
import { helpText, usageText } from '#scripts/diagnose/usage-text.ts'
import { compareReports } from '#lib/diagnosis/compare-reports.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { Answers, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import { commandLineSettings } from '#lib/env.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { plainReport } from '#lib/messages/plain-report.ts'
import { words } from '#lib/messages/words.ts'

const EXIT: Record<VerdictOutcome, number> = { connected: 0, fixable: 1, wait: 2, ours: 3 }
const CRASHED = 3
const WRONG_USAGE = 64

type Made = { ok: true; report: Report } | { ok: false; problem: string }

const print = (text: string) => void process.stdout.write(`${text}\n`)
const complain = (text: string) => void process.stderr.write(`${text}\n`)

try {
  process.exitCode = await diagnose(process.argv.slice(2))
} catch {
  complain(words('en').t('commandLine.crashed'))
  process.exitCode = CRASHED
}

async function diagnose(args: string[]): Promise<number> {
  const usage = readArguments(args)
  if (!usage.ok) {
    complain(usageText(usage.reason, usage.what))
    return WRONG_USAGE
  }
  if (usage.help) {
    print(helpText())
    return 0
  }
  const { given } = usage
  const before = given.sinceFile === null ? null : await stored(given.sinceFile, given.locale)
  if (before && !before.ok) return refuse(before.problem)
  const made =
    given.endpoint === null
      ? await stored(given.reportFile ?? '', given.locale, given.answers)
      : await tested(given, given.endpoint)
  if (!made.ok) return refuse(made.problem)
  await show(made.report, before?.report ?? null, given)
  return EXIT[made.report.verdict.outcome]
}

function refuse(problem: string): number {
  complain(problem)
  return WRONG_USAGE
}

async function tested(given: DiagnoseArguments, endpoint: string): Promise<Made> {
  const settings = commandLineSettings()
  const { t } = words(given.locale)
  const simulated = simulatedId(endpoint)
  if (simulated && !settings.simulatorUrl)
    return { ok: false, problem: t('commandLine.noSimulator', { munchkinId: simulated }) }
  if (!given.secretFromPipe && !process.stdin.isTTY)
    return { ok: false, problem: t('commandLine.noTerminal') }
  const secret = given.secretFromPipe
    ? await secretFromPipe(process.stdin)
    : await secretFromPrompt(process.stdin, process.stderr, t('commandLine.secretPrompt'))
  if (!secret?.trim()) return { ok: false, problem: t('commandLine.secretMissing') }
  const stopped = new AbortController()
  // A terminal's Ctrl-C may come twice: from the terminal, and handed on by the process that started us.
  process.on('SIGINT', () => stopped.abort('cancelled'))
  const asked = { ...given, endpoint }
  return { ok: true, report: await testGiven(asked, secretFrom(secret), settings, stopped.signal) }
}

async function stored(file: string, locale: string, answers: Answers = {}): Promise<Made> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const report = judgeStored(text, answers)
  return report
    ? { ok: true, report }
    : { ok: false, problem: words(locale).t('commandLine.reportUnreadable', { file }) }
}

async function show(
  report: Report,
  before: Report | null,
  given: DiagnoseArguments,
): Promise<void> {
  const spoken = words(given.locale)
  const { name, marketoAllowlist } = hostSettings()
  const asData = before ? { report, changes: compareReports(before, report) } : report
  print(
    given.json
      ? JSON.stringify(asData, null, 2)
      : plainReport(report, spoken, { hostName: name, addresses: marketoAllowlist }, before),
  )
  const file = given.reportFile
  if (given.endpoint === null || file === null) return
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`).then(
    () => complain(spoken.t('commandLine.reportWritten', { file })),
    (error: NodeJS.ErrnoException) =>
      complain(
        spoken.t('commandLine.reportNotWritten', { file, reason: error.code ?? error.message }),
      ),
  )
}
