import { compareReports, sameValues } from '#lib/diagnosis/compare-reports.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { Answer, QuestionCode } from '#lib/diagnosis/verdict.ts'
import { shown } from '#lib/messages/admin-request.ts'
import { changeWords, samenessWords } from '#lib/messages/change-words.ts'
import { checkWords } from '#lib/messages/check-words.ts'
import { permissionWords } from '#lib/messages/permission-words.ts'
import { plainEntries } from '#lib/messages/plain-entries.ts'
import { callWords } from '#lib/messages/reply-words.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { nextTry } from '#lib/messages/next-try.ts'
import type { VerdictContext } from '#lib/messages/verdict-params.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import { questionWords, warningWords } from '#lib/messages/warning-words.ts'
import { plainText } from '#lib/messages/words.ts'
import type { Part, Words } from '#lib/messages/words.ts'
import { wrapText } from '#lib/messages/wrap-text.ts'

const WIDTH = 80

/**
 * The report as the command line prints it: the words of the wizard, without colour, 80 wide. `before` is an earlier
 * report of the same connection, to say what changed since.
 */
export function plainReport(
  report: Report,
  words: Words,
  context: VerdictContext,
  before: Report | null = null,
): string {
  const verdict = verdictWords(report, words, context)
  const sections = [
    head(report, verdict, words, context),
    before ? changed(before, report, words, context) : [],
    section(verdict.steps.length > 0 ? words.t('commandLine.heading.what') : null, steps(verdict)),
    section(words.t('commandLine.heading.notWrong'), bullets(verdict.notWrong)),
    section(
      words.t('commandLine.heading.alternatives'),
      bullets(verdict.alternatives.map(({ parts }) => parts)),
    ),
    question(report, words),
    answers(report, words),
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

function head(
  report: Report,
  text: VerdictWords,
  words: Words,
  { timeZone }: VerdictContext,
): string[] {
  const { verdict } = report
  const code = words.t('commandLine.verdictLine', {
    code: verdict.code,
    outcome: words.t(`outcome.${verdict.outcome}`),
    confidence: words.t(`confidence.${verdict.confidence}`),
  })
  const who = wrapText(`${text.badge}. ${plainText(text.who)}`, WIDTH)
  const at = nextTry(report, words, timeZone)
  const next = at === null ? [] : [words.t('commandLine.nextTry', { nextTry: at })]
  return [...wrapped(text.title), code, '', ...wrapped(text.explanation), '', ...who, ...next]
}

function changed(
  before: Report,
  after: Report,
  words: Words,
  { timeZone }: VerdictContext,
): string[] {
  const when = words.dateTime(before.startedAt, timeZone)
  const changes = changeWords(compareReports(before, after), words)
  const none = [words.parts('changes.none')]
  const same = samenessWords(sameValues(before, after), words)
  return [
    words.t('changes.heading', { when }),
    ...bullets([...(changes.length > 0 ? changes : none), ...same]),
  ]
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
  const lead = [text.title, plainText(text.lead), words.t('commandLine.heading.answerWith')]
  const choices = Answer.options.map((answer) => ({
    key: `--answer ${text.code}=${answer}`,
    lines: [text[answer]],
  }))
  return [
    words.t('commandLine.heading.question'),
    ...lead.flatMap((line) => wrapText(line, WIDTH, '  ')),
    ...plainEntries(choices, WIDTH),
  ]
}

function answers({ judgedWith, instance }: Report, words: Words): string[] {
  const given = QuestionCode.options.flatMap((code) => {
    const answer = judgedWith.answers[code]
    if (!answer) return []
    const text = questionWords(code, words, instance ?? '')
    return [words.parts('commandLine.answered', { question: text.title, answer: text[answer] })]
  })
  return section(words.t('commandLine.heading.answers'), bullets(given))
}

function checks(report: Report, words: Words): string[] {
  const { permissions: held } = report
  const lines = checkWords(report.checks, words, {
    needs: held,
    permissions: held,
    isRunning: false,
  })
  const entries = lines.map(({ statusWord, name, took, detail }) => ({
    key: statusWord,
    lines: [took ? words.t('commandLine.timed', { name, took }) : name, detail],
  }))
  return section(words.t('commandLine.heading.checks'), plainEntries(entries, WIDTH))
}

function permissions(report: Report, words: Words): string[] {
  const entries = report.permissions
    .map((result) => permissionWords(result, words, report.apiUser ?? null))
    .map(({ state, needed, label, reason, because, tick, advice, seen }) => ({
      key: state,
      lines: [
        label,
        words.t('commandLine.neededFor', { needed, reason, hasReason: reason ? 'yes' : 'no' }),
        because,
        plainText(tick ?? []),
        plainText(advice ?? []),
        ...seen,
      ],
    }))
  return section(words.t('commandLine.heading.permissions'), plainEntries(entries, WIDTH))
}

function calls(report: Report, words: Words): string[] {
  const made = report.checks
    .flatMap(({ observations }) => observations)
    .filter((observation) => observation.kind === 'call')
    .map((observation) => callWords(observation, words))
  const entries = made.map(({ took, call, answer, requestId }) => ({
    key: took,
    lines: [call, requestId ? words.t('commandLine.answerWithId', { answer, requestId }) : answer],
  }))
  const heading = words.t('commandLine.heading.calls', { count: entries.length })
  return [heading, ...plainEntries(entries, WIDTH)]
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
