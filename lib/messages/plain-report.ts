import type { Report } from '#lib/diagnosis/report.ts'
import { shown } from '#lib/messages/admin-request.ts'
import { checkWords } from '#lib/messages/check-words.ts'
import { permissionWords } from '#lib/messages/permission-words.ts'
import { callWords } from '#lib/messages/reply-words.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import type { VerdictContext } from '#lib/messages/verdict-params.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import { questionWords, warningWords } from '#lib/messages/warning-words.ts'
import { plainText } from '#lib/messages/words.ts'
import type { Part, Words } from '#lib/messages/words.ts'
import { wrapText } from '#lib/messages/wrap-text.ts'

const WIDTH = 80

/** The report as the command line prints it: the words of the wizard, without colour; texts 80 wide, tables aligned. */
export function plainReport(report: Report, words: Words, context: VerdictContext): string {
  const verdict = verdictWords(report, words, context)
  const sections = [
    head(report, verdict, words),
    section(verdict.steps.length > 0 ? words.t('commandLine.heading.what') : null, steps(verdict)),
    section(words.t('commandLine.heading.notWrong'), bullets(verdict.notWrong)),
    section(
      words.t('commandLine.heading.alternatives'),
      bullets(verdict.alternatives.map(({ parts }) => parts)),
    ),
    question(report, words),
    section(
      words.t('commandLine.heading.warnings'),
      bullets(report.warnings.map((warning) => warningWords(warning, words))),
    ),
    checks(report, words),
    permissions(report, words),
    calls(report, words),
    foot(report, words, context),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const section = (heading: string | null, lines: string[]) =>
  heading && lines.length > 0 ? [heading, ...lines] : []

const wrapped = (parts: Part[], indent = '') => wrapText(plainText(parts), WIDTH, indent)

function head({ verdict }: Report, text: VerdictWords, words: Words): string[] {
  const code = words.t('commandLine.verdictLine', {
    code: verdict.code,
    outcome: words.t(`outcome.${verdict.outcome}`),
    confidence: words.t(`confidence.${verdict.confidence}`),
  })
  const who = wrapText(`${text.badge}. ${plainText(text.who)}`, WIDTH)
  return [...wrapped(text.title), code, '', ...wrapped(text.explanation), '', ...who]
}

function steps(verdict: VerdictWords): string[] {
  const lines = verdict.steps.flatMap(({ parts, show }, index) => [
    ...hanging(`  ${index + 1}. `, plainText(parts)),
    ...shown(show, verdict).map((value) => `       ${value}`),
  ])
  const { note } = verdict
  return note
    ? [...lines, '', ...wrapText(`${note.title} ${plainText(note.text)}`, WIDTH, '  ')]
    : lines
}

const bullets = (items: Part[][]) => items.flatMap((item) => hanging('  - ', plainText(item)))

function hanging(start: string, text: string): string[] {
  const lines = wrapText(text, WIDTH, ' '.repeat(start.length))
  return lines.map((line, index) => (index === 0 ? start + line.slice(start.length) : line))
}

function question({ verdict, instance }: Report, words: Words): string[] {
  if (!verdict.question) return []
  const text = questionWords(verdict.question, words, instance ?? '')
  const answer = words.t('commandLine.heading.answerWith', { question: text.code })
  return [
    words.t('commandLine.heading.question'),
    ...[text.title, plainText(text.lead), answer].flatMap((line) => wrapText(line, WIDTH, '  ')),
  ]
}

function checks(report: Report, words: Words): string[] {
  const { permissions: held } = report
  const lines = checkWords(report.checks, words, {
    needs: held,
    permissions: held,
    isRunning: false,
  })
  const rows = lines.map(({ statusWord, name, took, detail }) => [
    statusWord,
    name,
    took ?? '',
    detail,
  ])
  return section(words.t('commandLine.heading.checks'), table(rows))
}

function permissions(report: Report, words: Words): string[] {
  const rows = report.permissions
    .map((result) => permissionWords(result, words))
    .map(({ state, needed, label, because }) => [state, needed, label, because])
  return section(words.t('commandLine.heading.permissions'), table(rows))
}

function calls(report: Report, words: Words): string[] {
  const made = report.checks
    .flatMap(({ observations }) => observations)
    .filter((observation) => observation.kind === 'call')
    .map((observation) => callWords(observation, words))
  const rows = made.map(({ took, call, answer, requestId }) => [
    took,
    call,
    answer,
    requestId ?? '',
  ])
  const heading = words.t('commandLine.heading.calls', { count: rows.length })
  return [heading, ...table(rows)]
}

function foot(report: Report, words: Words, { timeZone }: VerdictContext): string[] {
  const when = words.dateTime(report.startedAt, timeZone)
  const took = words.milliseconds(Math.round(report.durationMs))
  return [
    report.instance
      ? words.t('commandLine.tested', { instance: report.instance, when, took })
      : words.t('commandLine.testedNone', { when, took }),
    ...(report.apiUser ? [words.t('commandLine.apiUser', { apiUser: report.apiUser })] : []),
    words.t('commandLine.code', { code: report.id }),
  ]
}

function table(rows: string[][]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)))
  }
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}
