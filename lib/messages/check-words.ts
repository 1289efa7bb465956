import { CheckId } from '#lib/diagnosis/report.ts'
import type { Check, CheckStatus, PermissionNeed, PermissionResult } from '#lib/diagnosis/report.ts'
import { isCall, observationsIn } from '#lib/diagnosis/seen-in.ts'
import type { CallObservation, Observation } from '#lib/marketo/observation.ts'
import { permissionList } from '#lib/messages/permission-words.ts'
import { answerWords } from '#lib/messages/reply-words.ts'
import type { Words } from '#lib/messages/words.ts'

export type CheckWords = {
  id: CheckId
  status: CheckStatus | 'running' | 'waiting'
  /** The status in words, for a screen reader and the command line. */
  statusWord: string
  name: string
  detail: string
  /** "84 ms"; null where no call was made for it. */
  took: string | null
}

export type ChecksContext = {
  needs: readonly PermissionNeed[]
  /** From the report; null as long as there is none. */
  permissions: readonly PermissionResult[] | null
  /** The first check without a result is then shown as running, the others as waiting. */
  isRunning: boolean
}

/** A line for every check in its order, those that have not ended included. */
export function checkWords(
  checks: readonly Check[],
  words: Words,
  context: ChecksContext,
): CheckWords[] {
  const seen = observationsIn({ checks })
  const ended = new Map(checks.map((check) => [check.id, check]))
  const next = context.isRunning ? CheckId.options.find((id) => !ended.has(id)) : undefined
  return CheckId.options.map((id): CheckWords => {
    const check = ended.get(id)
    const open = id === next ? 'running' : context.isRunning ? 'waiting' : 'skipped'
    const status = check?.status ?? open
    return {
      id,
      status,
      statusWord: words.t(`checkStatus.${status}`),
      name: words.t(`check.${id}.name`),
      detail: detail(id, status, { seen, words, context }),
      took: check && isTimed(check) ? words.milliseconds(check.durationMs) : null,
    }
  })
}

const isTimed = ({ id, status, durationMs }: Check) =>
  status !== 'skipped' && id !== 'endpoint' && Math.round(durationMs) > 0

type Looking = { seen: Observation[]; words: Words; context: ChecksContext }

function detail(
  id: CheckId,
  status: CheckWords['status'],
  { seen, words, context }: Looking,
): string {
  const typed = seen.find((observation) => observation.kind === 'typed')
  const calls = seen.filter(isCall)
  if (id === 'endpoint' && status === 'failed' && typed?.endpoint.ok === false) {
    if (typed.endpoint.reason === 'endpoint_missing') return words.t('reply.fieldEmpty')
  }
  if (id === 'permissions') {
    const known = permissionsDetail(status, words, context)
    if (known) return known
  }
  const text = words.t(`check.${id}.${status}`, {
    instance: typed?.endpoint.ok ? typed.endpoint.munchkinId : '',
    apiUser: apiUserOf(calls) ?? words.t('check.apiUser.warning'),
    permissions: permissionList(
      context.needs.map(({ permission }) => permission),
      words,
    ),
    held: 0,
    missingPermissions: '',
    ...usageOf(calls),
  })
  const answer = status === 'failed' || status === 'unknown' ? lastAnswer(id, calls, words) : null
  return answer ? words.t('reply.withAnswer', { text, answer }) : text
}

function permissionsDetail(status: CheckWords['status'], words: Words, context: ChecksContext) {
  const { permissions } = context
  const isNaming = status === 'waiting' || status === 'running' || status === 'skipped'
  if (isNaming || status === 'unknown') return null
  const needed = permissionList(
    context.needs.map(({ permission }) => permission),
    words,
  )
  if (!permissions) return needed
  const inState = (state: PermissionResult['state']) =>
    permissions.filter((one) => one.state === state)
  if (status === 'failed') {
    const missing = inState('missing').map(({ permission }) => permission)
    return missing.length === 0
      ? words.t('permission.refused', { permissions: needed })
      : words.t('check.permissions.failed', { missingPermissions: permissionList(missing, words) })
  }
  return words.t(`check.permissions.${status}`, {
    held: inState('held').length,
    total: permissions.length,
  })
}

const ASKED_FOR: Partial<Record<CheckId, (purpose: CallObservation['purpose']) => boolean>> = {
  reach: () => true,
  credentials: (purpose) => purpose.startsWith('token'),
  access: (purpose) => purpose.startsWith('baseline'),
}

/** What the last call for this check got: shown when the check did not pass. */
function lastAnswer(id: CheckId, calls: CallObservation[], words: Words): string | null {
  const isFor = ASKED_FOR[id]
  const last = isFor && calls.findLast(({ purpose }) => purpose !== 'control' && isFor(purpose))
  return last ? answerWords(last.outcome, words) : null
}

function apiUserOf(calls: CallObservation[]): string | null {
  const tokens = calls.flatMap(({ outcome }) =>
    outcome.kind === 'reply' && outcome.body.shape === 'token' ? [outcome.body] : [],
  )
  return tokens.findLast(({ scope }) => scope?.trim())?.scope?.trim() ?? null
}

function usageOf(calls: CallObservation[]) {
  const usages = calls.flatMap(({ outcome }) =>
    outcome.kind === 'reply' && outcome.body.shape === 'envelope' ? (outcome.body.usage ?? []) : [],
  )
  const usage = usages.find(({ total }) => total !== null)
  return { hasUsage: usage ? 'yes' : 'no', total: usage?.total ?? 0, ours: usage?.ours ?? 0 }
}
