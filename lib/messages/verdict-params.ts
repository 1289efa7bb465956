import type { CheckId, Report } from '#lib/diagnosis/report.ts'
import { nextTry } from '#lib/messages/next-try.ts'
import { permissionList } from '#lib/messages/permission-words.ts'
import type { Params } from '#lib/messages/types.ts'
import type { Words } from '#lib/messages/words.ts'

/** `addresses` are the ones to put on Marketo's list; empty when the operator has not named them. */
export type VerdictContext = { hostName: string; addresses: readonly string[]; timeZone?: string }

/** Everything that the words of a verdict may name, with a neutral value where the report does not know it. */
export function verdictParams(report: Report, words: Words, context: VerdictContext): Params {
  const { verdict, apiUser } = report
  const text = (name: string) => {
    const value = verdict.params[name]
    return Array.isArray(value) ? value.join(', ') : String(value ?? '')
  }
  const all = (name: string) => {
    const value = verdict.params[name]
    return Array.isArray(value) ? value : []
  }
  const { tokenEndsAt, quotaDays } = verdict.params
  const { seconds } = verdict.retry
  const tryAt = nextTry(report, words, context.timeZone)
  const codes = all('codes')
  const permissions = permissionsToTick(report)
  const featuresOff = report.permissions
    .filter(({ state }) => state === 'featureOff')
    .map(({ permission }) => permission)
  const passed = (id: CheckId) =>
    report.checks.some((check) => check.id === id && check.status === 'passed') ? 'yes' : 'no'
  return {
    host: context.hostName,
    confidence: verdict.confidence,
    owner: verdict.owner,
    outcome: verdict.outcome,
    workedBefore: verdict.params['lastGoodAt'] ? 'yes' : 'no',
    instance: report.instance ?? text('instance'),
    apiUser: apiUser ?? '',
    hasUser: apiUser ? 'yes' : 'no',
    hasTicks: permissions.length > 0 ? 'yes' : 'no',
    featuresOff: permissionList(featuresOff, words),
    hasFeaturesOff: featuresOff.length > 0 ? 'yes' : 'no',
    tokenGiven: passed('credentials'),
    letIn: passed('access'),
    kind: text('kind'),
    found: words.list(all('found')),
    foundCount: all('found').length,
    at: text('at'),
    by: text('by'),
    count: Math.max(1, permissions.length),
    permissions: permissionList(permissions, words),
    addressCount: context.addresses.length,
    missingAddresses: words.list(all('missingAddresses')),
    missingCount: all('missingAddresses').length,
    hasErrno: text('errno') === '' ? 'no' : 'yes',
    sameInstance: SEEN[text('instanceSeen')] ?? 'unknown',
    codes: text('codes'),
    hasCodes: codes.length > 0 ? 'yes' : 'no',
    isCrmSync: codes.includes('1018') ? 'yes' : 'no',
    limit: limitOf(codes),
    notVerified: permissionList(all('notVerified'), words),
    hasNotVerified: all('notVerified').length > 0 ? 'yes' : 'no',
    quotaDays: typeof quotaDays === 'number' ? quotaDays : 0,
    hasWait: seconds === undefined ? 'no' : 'yes',
    wait: words.duration(seconds ?? 0),
    hasNextTry: tryAt === null ? 'no' : 'yes',
    nextTry: tryAt ?? '',
    hasTokenTime: tokenEndsAt ? 'yes' : 'no',
    tokenEnds: typeof tokenEndsAt === 'string' ? words.time(tokenEndsAt, context.timeZone) : '',
  }
}

/** Which of Marketo's limits that all programs share was reached (AdobeDocs/marketo-developer.en, error codes). */
function limitOf(codes: string[]): 'rate' | 'atOnce' | 'jobs' {
  if (codes.includes('1029')) return 'jobs'
  return codes.includes('615') ? 'atOnce' : 'rate'
}

/** Whether the person sees the tested Munchkin ID in their own Marketo. */
const SEEN: Record<string, 'yes' | 'no'> = { same: 'yes', other: 'no' }

/** The permissions that this verdict is about, by Adobe's names: what the page offers to copy. */
export function permissionsToTick({ verdict, permissions }: Report): string[] {
  const named = verdict.params['permissions']
  if (Array.isArray(named) && named.length > 0) return named
  const wanted = permissions.filter(({ state, needed }) => {
    if (verdict.code === 'connected_with_gaps') return state !== 'held' && state !== 'featureOff'
    if (verdict.code === 'permission_missing') return state === 'missing' && needed === 'required'
    return needed === 'required'
  })
  return wanted.map(({ permission }) => permission)
}
