import type { Report } from '#lib/diagnosis/report.ts'
import type { Alternative, Verdict, VerdictCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import { memoryWords, usageWords } from '#lib/messages/memory-words.ts'
import { nextTry } from '#lib/messages/next-try.ts'
import { permissionName } from '#lib/messages/permission-words.ts'
import type { PermissionName } from '#lib/messages/permission-words.ts'
import type { StepShows } from '#lib/messages/step.ts'
import type { Params } from '#lib/messages/types.ts'
import { permissionsToTick, verdictParams } from '#lib/messages/verdict-params.ts'
import type { VerdictContext } from '#lib/messages/verdict-params.ts'
import type { VerdictText } from '#lib/messages/verdict-text.ts'
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
  /** What is known of a connection that worked before, and of the calls of the day; empty when nothing is. */
  memory: Part[]
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
    badge: verdictBadge(verdict, words),
    name: words.say(text.name, params),
    title: rich(text.title),
    explanation: rich(text.explanation),
    memory: sentences(memoryWords(report, words), usageWords(report, words)),
    notWrong: text.notWrong.map(rich).filter((parts) => plainText(parts) !== ''),
    steps: text.steps
      .map((step) => ({
        parts: rich(step.text),
        show: step.show ?? null,
        asked: words.say(step.asked ?? step.text, params),
      }))
      .filter(({ parts }) => plainText(parts) !== ''),
    note: noteWords(text.note, words, params),
    who: rich(text.who),
    alternatives: worthSaying(verdict).map((alternative) =>
      alternativeWords(alternative, words, params),
    ),
    leave: rich(text.leave),
    retry: retry(report, words),
    addresses: addressesToAdd(report, context),
    permissions: permissionsToTick(report).map((permission) => permissionName(permission, words)),
  }
}

/** Who can end it, in a few words. */
export function verdictBadge(
  { code, outcome, owner }: Pick<Verdict, 'code' | 'outcome' | 'owner'>,
  words: Words,
): string {
  const own = words.messages.verdicts[code].badge
  if (own !== undefined) return words.say(own)
  if (outcome === 'connected' || outcome === 'wait') return words.t(`badge.${outcome}`)
  return words.t(`badge.${owner}`)
}

const sentences = (...all: Part[][]): Part[] =>
  all
    .filter((parts) => parts.length > 0)
    .flatMap((parts, index) => (index === 0 ? parts : [{ text: ' ', mark: null }, ...parts]))

function noteWords(note: VerdictText['note'], words: Words, params: Params): VerdictWords['note'] {
  const text = words.rich(note?.text ?? '', params)
  return note && plainText(text) !== '' ? { title: words.say(note.title, params), text } : null
}

/** Where some of our addresses are let in, the others; else all. */
function addressesToAdd({ verdict }: Report, context: VerdictContext): readonly string[] {
  const { missingAddresses, addressesNotSeen } = verdict.params
  const named = [missingAddresses, addressesNotSeen].find(
    (addresses) => Array.isArray(addresses) && addresses.length > 0,
  )
  return Array.isArray(named) ? named : context.addresses
}

/** Beside what is certain, a looser rule that the same evidence happens to fit is no other possibility. */
const worthSaying = ({ alternatives, confidence }: Verdict): Alternative[] =>
  alternatives.filter(({ why }) => confidence !== 'certain' || why !== 'alsoFits')

function alternativeWords({ code, confidence, why }: Alternative, words: Words, params: Params) {
  const reasons: Record<string, string> = words.messages.alternatives
  const known = reasons[why]
  const alternative = alternativeName(code, words)
  return {
    code,
    confidence: words.t(`confidence.${confidence}`),
    parts: words.rich(known ?? alternative, { ...params, alternative }),
  }
}

function alternativeName(code: Alternative['code'], words: Words): string {
  return code === 'several_roles' || code === 'permission_just_changed'
    ? words.messages.alternativeName[code]
    : words.messages.verdicts[code].name
}

function retry(report: Report, words: Words): Part[] {
  const { code, retry: when } = report.verdict
  if (code === 'connected') return []
  if (when.kind !== 'after') return words.parts(`retry.${when.kind}`)
  const at = nextTry(report, words)
  return at === null
    ? words.parts('retry.now')
    : words.parts('retry.after', { wait: words.duration(when.seconds ?? 0), nextTry: at })
}
