import type { Report } from '#lib/diagnosis/report.ts'
import type { Alternative, VerdictCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import { permissionName } from '#lib/messages/permission-words.ts'
import type { PermissionName } from '#lib/messages/permission-words.ts'
import type { StepShows } from '#lib/messages/step.ts'
import type { Params } from '#lib/messages/types.ts'
import { permissionsToTick, verdictParams } from '#lib/messages/verdict-params.ts'
import type { VerdictContext } from '#lib/messages/verdict-params.ts'
import { plainText } from '#lib/messages/words.ts'
import type { Part, Words } from '#lib/messages/words.ts'

/** `asked` is the step as a colleague reads it in a request; empty where it is only for the person at our page. */
export type VerdictStep = { parts: Part[]; show: StepShows | null; asked: string }

export type VerdictWords = {
  code: VerdictCode
  outcome: VerdictOutcome
  /** Who can end it, in a few words. */
  badge: string
  /** A few words for lists, without confidence. */
  name: string
  title: Part[]
  explanation: Part[]
  notWrong: Part[][]
  /** `show` says what to offer for copying below the step; with `addresses` there may be none. */
  steps: VerdictStep[]
  note: { title: string; text: Part[] } | null
  who: Part[]
  alternatives: { code: Alternative['code']; confidence: string; parts: Part[] }[]
  leave: Part[]
  /** Empty when there is nothing to try again. */
  retry: Part[]
  /** What steps with `show` offer. */
  addresses: readonly string[]
  permissions: PermissionName[]
}

/** The report's verdict in words, for the page and the command line alike. */
export function verdictWords(report: Report, words: Words, context: VerdictContext): VerdictWords {
  const { verdict } = report
  const text = words.messages.verdicts[verdict.code]
  const params = verdictParams(report, words, context)
  const rich = (message: string) => words.rich(message, params)
  return {
    code: verdict.code,
    outcome: verdict.outcome,
    badge: text.badge ?? badge(report, words),
    name: words.say(text.name, params),
    title: rich(text.title),
    explanation: [...rich(text.explanation), ...change(report, words, context)],
    notWrong: text.notWrong.map(rich).filter((parts) => plainText(parts) !== ''),
    steps: text.steps
      .map((step) => ({
        parts: rich(step.text),
        show: step.show ?? null,
        asked: words.say(step.asked ?? step.text, params),
      }))
      .filter(({ parts }) => plainText(parts) !== ''),
    note: text.note
      ? { title: words.say(text.note.title, params), text: rich(text.note.text) }
      : null,
    who: rich(text.who),
    alternatives: verdict.alternatives.map((alternative) =>
      alternativeWords(alternative, words, params),
    ),
    leave: rich(text.leave),
    retry: retry(report, words),
    addresses: context.addresses,
    permissions: permissionsToTick(report).map((permission) => permissionName(permission, words)),
  }
}

function badge({ verdict: { outcome, owner } }: Report, words: Words): string {
  if (outcome === 'connected' || outcome === 'wait') return words.t(`badge.${outcome}`)
  return words.t(`badge.${owner}`)
}

/** A connection that worked before was not mistyped: the words speak of a change instead. */
function change(report: Report, words: Words, { timeZone }: VerdictContext): Part[] {
  const { lastGoodAt } = report.verdict.params
  if (typeof lastGoodAt !== 'string' || report.verdict.outcome === 'connected') return []
  const when = words.dateTime(lastGoodAt, timeZone)
  return [{ text: ' ', mark: null }, ...words.parts('lastGood.changed', { when })]
}

function alternativeWords({ code, confidence, why }: Alternative, words: Words, params: Params) {
  const reasons: Record<string, string> = words.messages.alternatives
  const known = reasons[why]
  return {
    code,
    confidence: words.t(`confidence.${confidence}`),
    parts: words.rich(known ?? alternativeName(code, words), params),
  }
}

function alternativeName(code: Alternative['code'], words: Words): string {
  return code === 'several_roles' || code === 'permission_just_changed'
    ? words.messages.alternativeName[code]
    : words.messages.verdicts[code].name
}

function retry({ verdict }: Report, words: Words): Part[] {
  if (verdict.code === 'connected') return []
  const { kind, seconds } = verdict.retry
  if (kind !== 'after') return words.parts(`retry.${kind}`)
  return seconds === undefined
    ? words.parts('retry.now')
    : words.parts('retry.after', { wait: words.duration(seconds) })
}
