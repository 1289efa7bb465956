import type { PermissionNeed, Report } from '#lib/diagnosis/report.ts'
import { copyText, guideWords } from '#lib/messages/guide-words.ts'
import type { GuideContext } from '#lib/messages/guide-words.ts'
import type { Messages } from '#lib/messages/types.ts'
import { permissionName } from '#lib/messages/permission-words.ts'
import { plainSections } from '#lib/messages/plain-sections.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import type { VerdictContext } from '#lib/messages/verdict-params.ts'
import type { QuestionWords } from '#lib/messages/warning-words.ts'
import { plainText } from '#lib/messages/words.ts'
import type { Words } from '#lib/messages/words.ts'

export type AdminRequestContext = GuideContext & {
  needs: readonly PermissionNeed[]
  addresses: readonly string[]
  /** What says where an admin link is: its page takes the values, so that nobody has to send them. */
  link?: readonly string[]
}

type Task = keyof Messages['links']['task']

/** Plain text for the colleague who is the Marketo admin: what to make, what to tick, what to send back. */
export function adminRequest(words: Words, context: AdminRequestContext): string {
  const host = context.hostName
  const named = (name: Parameters<typeof copyText>[0]) => copyText(name, words, context)
  const addresses = context.addresses.join(', ')
  return paragraphs([
    [words.t('request.greeting')],
    [words.t('request.intro', { host })],
    [
      words.t('request.roleHeading'),
      words.t('request.role', { roleName: named('roleName') }),
      ...context.needs.map((need) => permissionLine(need, words)),
    ],
    [
      words.t('request.userHeading'),
      words.t('request.user', { userEmail: named('userEmail'), host }),
    ],
    [
      words.t('request.serviceHeading'),
      words.t('request.service', { serviceName: named('serviceName') }),
    ],
    addresses
      ? [words.t('request.addressesHeading'), words.t('request.addresses', { addresses })]
      : [],
    context.link
      ? [...context.link]
      : [words.t('request.valuesHeading'), words.t('request.values')],
    [words.t('request.closing')],
  ])
}

/** Plain text for a colleague who does one step of the setup. */
export function stepRequest(words: Words, task: Task, context: AdminRequestContext): string {
  return paragraphs([
    [words.t('request.greeting')],
    [words.t('request.stepIntro', { host: context.hostName })],
    [words.t(`adminLink.task.${task}`), ...stepLines(words, task, context)],
    [...(context.link ?? [])],
    [words.t('request.closing')],
  ])
}

function stepLines(words: Words, task: Task, context: AdminRequestContext): string[] {
  const line = (name: 'roleName' | 'userEmail') => copyText(name, words, context)
  if (task === 'role') {
    const text = words.t('request.role', { roleName: line('roleName') })
    return [text, ...context.needs.map((need) => permissionLine(need, words))]
  }
  if (task === 'user') {
    const named = { userEmail: line('userEmail'), host: context.hostName }
    return [
      words.t('request.user', named),
      `- ${words.t('copyLabel.roleName')}: ${line('roleName')}`,
    ]
  }
  return guideWords(words.messages[task].steps, words, context).flatMap(
    ({ parts, copies }, index) => [
      `${index + 1}. ${plainText(parts)}`,
      ...copies.map(({ label, value }) => `   - ${label}: ${value}`),
    ],
  )
}

function permissionLine({ permission, needed, reason }: PermissionNeed, words: Words): string {
  const { label } = permissionName(permission, words)
  const key = needed === 'optional' ? 'request.permissionOptional' : 'request.permission'
  return words.t(key, { permission: label, reason: reason || words.t('request.noReason') })
}

/** Plain text for the Marketo admin about one finding: what the test saw and the steps that end it. */
export function fixRequest(
  report: Report,
  words: Words,
  context: VerdictContext,
  link: readonly string[] = [],
): string {
  const verdict = verdictWords(report, words, context)
  const host = context.hostName
  const asked = verdict.steps.filter((step) => step.asked !== '')
  const steps = asked.flatMap((step, index) => [
    `${index + 1}. ${step.asked}`,
    ...shown(step.show, verdict).map((line) => `   - ${line}`),
  ])
  const instance = report.instance
    ? [words.t('request.instance', { instance: report.instance })]
    : []
  return paragraphs([
    [words.t('request.greeting')],
    [words.t('request.fixIntro', { host })],
    [
      words.t('request.found', { title: plainText(verdict.title) }),
      ...[verdict.explanation, verdict.memory].map(plainText).filter(Boolean),
      ...instance,
    ],
    steps.length > 0 ? [words.t('request.fixHeading'), ...steps] : [],
    verdict.note ? [[verdict.note.title, plainText(verdict.note.text)].join(' ')] : [],
    [...link],
    link.length > 0 ? [] : [words.t('request.fixAfter')],
    [words.t('request.closing')],
  ])
}

/** Plain text for a colleague who can see in Marketo what the person cannot. */
export function questionRequest(
  questions: readonly QuestionWords[],
  words: Words,
  host: string,
  instance: string | undefined,
): string {
  return paragraphs([
    [words.t('request.greeting')],
    [words.t('request.questionIntro', { host })],
    ...questions.map(({ title, lead, yes, no }) => [title, plainText(lead), `- ${yes}`, `- ${no}`]),
    instance ? [words.t('request.instance', { instance })] : [],
    [words.t('request.questionAfter')],
    [words.t('request.closing')],
  ])
}

/** What stands below a step that offers something to copy. */
export function shown(
  show: 'addresses' | 'permissions' | 'endpoint' | null,
  { addresses, permissions }: { addresses: readonly string[]; permissions: { label: string }[] },
): readonly string[] {
  if (show === 'addresses') return addresses
  return show === 'permissions' ? permissions.map(({ label }) => label) : []
}

const paragraphs = (blocks: string[][]): string => `${plainSections(blocks)}\n`
