import { compareReports, sameValues } from '#lib/diagnosis/compare-reports.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { Answer, QuestionCode } from '#lib/diagnosis/verdict.ts'
import { shown } from '#lib/messages/admin-request.ts'
import { changeWords, samenessWords } from '#lib/messages/change-words.ts'
import { plainEntries } from '#lib/messages/plain-entries.ts'
import { plainEvidence } from '#lib/messages/plain-evidence.ts'
import { headed, PLAIN_WIDTH, plainSections } from '#lib/messages/plain-sections.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { nextTry } from '#lib/messages/next-try.ts'
import type { VerdictContext } from '#lib/messages/verdict-params.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import { questionWords, warningsToShow, warningWords } from '#lib/messages/warning-words.ts'
import { plainText } from '#lib/messages/words.ts'
import type { Part, Words } from '#lib/messages/words.ts'
import { wrapText } from '#lib/messages/wrap-text.ts'

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
  const verdict = verdictWords(report, words, { ...context, place: 'commandLine' })
  const sections = [
    head(report, verdict, words),
    before ? changed(before, report, words) : [],
    headed(words.t('commandLine.heading.what'), steps(verdict)),
    headed(words.t('commandLine.heading.notWrong'), bullets(verdict.notWrong)),
    headed(
      words.t('commandLine.heading.alternatives'),
      bullets(verdict.alternatives.map(({ parts }) => parts)),
    ),
    question(report, words),
    answers(report, words),
    headed(
      words.t('commandLine.heading.warnings'),
      bullets(warningsToShow(report).map((warning) => warningWords(warning, words))),
    ),
    ...plainEvidence(report, words),
    foot(report, words),
  ]
  return plainSections(sections)
}

const wrapped = (parts: Part[], indent = '') => wrapText(plainText(parts), PLAIN_WIDTH, indent)

function head(report: Report, text: VerdictWords, words: Words): string[] {
  const { verdict } = report
  const code = words.t('commandLine.verdictLine', {
    code: verdict.code,
    outcome: words.t(`outcome.${verdict.outcome}`),
    confidence: words.t(`confidence.${verdict.confidence}`),
  })
  const who = wrapText(`${text.badge}. ${plainText(text.who)}`, PLAIN_WIDTH)
  const at = nextTry(report, words)
  const next = at === null ? [] : [words.t('commandLine.nextTry', { nextTry: at })]
  const said = [...wrapped(text.explanation), ...wrapped(text.memory)]
  return [...wrapped(text.title), code, '', ...said, '', ...who, ...next]
}

function changed(before: Report, after: Report, words: Words): string[] {
  const when = words.dateTime(before.startedAt)
  const changes = changeWords(compareReports(before, after), words)
  const none = [words.parts('changes.none')]
  const same = samenessWords(sameValues(before, after), words)
  return [
    words.t('changes.heading', { when }),
    ...bullets([...(changes.length > 0 ? changes : none), ...same]),
  ]
}

function steps(verdict: VerdictWords): string[] {
  if (verdict.steps.length === 0) return []
  const lines = verdict.steps.flatMap(({ parts, show }, index) => [
    ...hanging(`  ${index + 1}. `, plainText(parts)),
    ...shown(show, verdict).map((value) => `       ${value}`),
  ])
  const { note } = verdict
  return note
    ? [...lines, '', ...wrapText(`${note.title} ${plainText(note.text)}`, PLAIN_WIDTH, '  ')]
    : lines
}

const bullets = (items: Part[][]) => items.flatMap((item) => hanging('  - ', plainText(item)))

function hanging(start: string, text: string): string[] {
  const lines = wrapText(text, PLAIN_WIDTH, ' '.repeat(start.length))
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
    ...lead.flatMap((line) => wrapText(line, PLAIN_WIDTH, '  ')),
    ...plainEntries(choices, PLAIN_WIDTH),
  ]
}

function answers({ judgedWith, instance }: Report, words: Words): string[] {
  const given = QuestionCode.options.flatMap((code) => {
    const answer = judgedWith.answers[code]
    if (!answer) return []
    const text = questionWords(code, words, instance ?? '')
    return [words.parts('commandLine.answered', { question: text.title, answer: text[answer] })]
  })
  return headed(words.t('commandLine.heading.answers'), bullets(given))
}

function foot(report: Report, words: Words): string[] {
  const when = words.dateTime(report.startedAt)
  const took = words.milliseconds(Math.round(report.durationMs))
  return [
    report.instance
      ? words.t('commandLine.tested', { instance: report.instance, when, took })
      : words.t('commandLine.testedNone', { when, took }),
    ...(report.apiUser ? [words.t('commandLine.apiUser', { apiUser: report.apiUser })] : []),
    words.t('commandLine.code', { code: report.id }),
  ]
}
