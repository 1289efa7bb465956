import type { PermissionState, Report } from '#lib/diagnosis/report.ts'
import { evidenceParams, yesNo } from '#lib/messages/evidence-params.ts'
import { nextTry } from '#lib/messages/next-try.ts'
import { permissionList } from '#lib/messages/permission-words.ts'
import type { Params } from '#lib/messages/types.ts'
import type { Words } from '#lib/messages/words.ts'

/**
 * `addresses` are the ones to put on Marketo's list; empty when the operator has not named them. `place`: where it is
 * read; the page keeps what was typed, the command line keeps nothing.
 */
export type VerdictContext = {
  hostName: string
  addresses: readonly string[]
  place?: 'page' | 'commandLine'
  /** For how long a page keeps what was typed. */
  kept?: KeptFor
}

/** Of what was typed, while nothing came of it: the Client Secret, and the rest of a draft. */
export type KeptFor = { secretHours: number; draftDays: number }

const KEPT_BY_DEFAULT: KeptFor = { secretHours: 24, draftDays: 30 }

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
  const { tokenEndsAt, quotaDays, usageOthers } = verdict.params
  const { seconds } = verdict.retry
  const tryAt = nextTry(report, words)
  const codes = all('codes')
  const permissions = permissionsToTick(report)
  const featuresOff = report.permissions
    .filter(({ state }) => state === 'featureOff')
    .map(({ permission }) => permission)
  const notSeen = all('notSeen')
  const addressesNotSeen = all('addressesNotSeen')
  return {
    ...evidenceParams(report),
    place: context.place ?? 'page',
    ...(context.kept ?? KEPT_BY_DEFAULT),
    host: context.hostName,
    confidence: verdict.confidence,
    owner: verdict.owner,
    outcome: verdict.outcome,
    workedBefore: yesNo('lastGoodAt' in verdict.params),
    instance: report.instance ?? text('instance'),
    apiUser: apiUser ?? '',
    hasUser: yesNo(Boolean(apiUser)),
    hasTicks: yesNo(permissions.length > 0),
    featuresOff: permissionList(featuresOff, words),
    hasFeaturesOff: yesNo(featuresOff.length > 0),
    notSeen: permissionList(notSeen, words),
    hasNotSeen: yesNo(notSeen.length > 0),
    addressesNotSeen: words.list(addressesNotSeen),
    notSeenCount: addressesNotSeen.length,
    hasGap: yesNo(permissions.length + notSeen.length + addressesNotSeen.length > 0),
    isLasting: yesNo('unavailableSince' in verdict.params),
    others: typeof usageOthers === 'number' ? yesNo(usageOthers > 0) : 'unknown',
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
    sameInstance: SEEN[text('instanceSeen')] ?? 'unknown',
    codes: text('codes'),
    hasCodes: yesNo(codes.length > 0),
    isCrmSync: yesNo(codes.includes('1018')),
    limit: limitOf(codes),
    notVerified: permissionList(all('notVerified'), words),
    hasNotVerified: yesNo(all('notVerified').length > 0),
    quotaDays: typeof quotaDays === 'number' ? quotaDays : 0,
    hasWait: yesNo(seconds !== undefined),
    wait: words.duration(seconds ?? 0),
    hasNextTry: yesNo(tryAt !== null),
    nextTry: tryAt ?? '',
    hasTokenTime: yesNo(Boolean(tokenEndsAt)),
    tokenEnds: typeof tokenEndsAt === 'string' ? words.time(tokenEndsAt) : '',
  }
}

/** Which of Marketo's limits that all programs share was reached (AdobeDocs/marketo-developer.en, error codes). */
function limitOf(codes: string[]): 'rate' | 'atOnce' | 'jobs' {
  if (codes.includes('1029')) return 'jobs'
  return codes.includes('615') ? 'atOnce' : 'rate'
}

/** Whether the person sees the tested Munchkin ID in their own Marketo. */
const SEEN: Record<string, 'yes' | 'no'> = { same: 'yes', other: 'no' }

const TO_CONFIRM: readonly PermissionState[] = ['missing', 'notVerifiable']

/**
 * The permissions that this verdict is about, by Adobe's names: what the page offers to copy. A permission without an
 * answer is to be tested again, not ticked; one that is only inferred to be held is worth a look.
 */
export function permissionsToTick({ verdict, permissions }: Report): string[] {
  const named = verdict.params['permissions']
  if (Array.isArray(named) && named.length > 0) return named
  const { inferred } = verdict.params
  const wanted = permissions.filter(({ permission, state, needed }) => {
    if (verdict.code === 'connected_with_gaps')
      return (
        TO_CONFIRM.includes(state) || (Array.isArray(inferred) && inferred.includes(permission))
      )
    if (verdict.code === 'permission_missing') return state === 'missing' && needed === 'required'
    return needed === 'required'
  })
  return wanted.map(({ permission }) => permission)
}
