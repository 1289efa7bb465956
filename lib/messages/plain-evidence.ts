import type { Report } from '#lib/diagnosis/report.ts'
import { callsIn } from '#lib/diagnosis/seen-in.ts'
import { checkWords } from '#lib/messages/check-words.ts'
import { permissionWords } from '#lib/messages/permission-words.ts'
import { plainEntries } from '#lib/messages/plain-entries.ts'
import { headed, PLAIN_WIDTH } from '#lib/messages/plain-sections.ts'
import { callWords } from '#lib/messages/reply-words.ts'
import { plainText } from '#lib/messages/words.ts'
import type { Words } from '#lib/messages/words.ts'

/** What the verdict rests on, in sections of lines: the checks, the permissions, every call. */
export const plainEvidence = (report: Report, words: Words): string[][] => [
  checks(report, words),
  permissions(report, words),
  calls(report, words),
]

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
  return headed(words.t('commandLine.heading.checks'), plainEntries(entries, PLAIN_WIDTH))
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
  return headed(words.t('commandLine.heading.permissions'), plainEntries(entries, PLAIN_WIDTH))
}

function calls(report: Report, words: Words): string[] {
  const made = callsIn(report).map((call) => callWords(call, words))
  const entries = made.map(({ took, call, answer, requestId }) => ({
    key: took,
    lines: [call, requestId ? words.t('commandLine.answerWithId', { answer, requestId }) : answer],
  }))
  const heading = words.t('commandLine.heading.calls', { count: entries.length })
  return [heading, ...plainEntries(entries, PLAIN_WIDTH)]
}
