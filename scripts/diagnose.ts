import { readFile, writeFile } from 'node:fs/promises'
import { readArguments, type DiagnoseArguments } from '#scripts/diagnose/arguments.ts'
import { secretFromPipe, secretFromPrompt } from '#scripts/diagnose/ask-secret.ts'
import { judgeStored, simulatedId, testGiven } from '#scripts/diagnose/make-report.ts'
import { helpText, usageText } from '#scripts/diagnose/usage-text.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { VerdictOutcome } from '#lib/diagnosis/verdict.ts'
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
  const made = given.endpoint === null ? await stored(given) : await tested(given, given.endpoint)
  if (!made.ok) {
    complain(made.problem)
    return WRONG_USAGE
  }
  await show(made.report, given)
  return EXIT[made.report.verdict.outcome]
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
  const report = await testGiven({ ...given, endpoint }, secretFrom(secret), settings)
  return { ok: true, report }
}

async function stored(given: DiagnoseArguments): Promise<Made> {
  const file = given.reportFile ?? ''
  const text = await readFile(file, 'utf8').catch(() => '')
  const report = judgeStored(text, given)
  return report
    ? { ok: true, report }
    : { ok: false, problem: words(given.locale).t('commandLine.reportUnreadable', { file }) }
}

async function show(report: Report, given: DiagnoseArguments): Promise<void> {
  const spoken = words(given.locale)
  const { name, marketoAllowlist } = hostSettings()
  print(
    given.json
      ? JSON.stringify(report, null, 2)
      : plainReport(report, spoken, { hostName: name, addresses: marketoAllowlist }),
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
