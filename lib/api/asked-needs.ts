import 'server-only'
import type { Refusal } from '#lib/api/problems.ts'
import type { BodyOf } from '#lib/api/operation.ts'
import type { createConnectSession, Reason } from '#lib/api/connect-sessions.ts'
import type { SessionNeed } from '#lib/connections/session-needs.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import { needsOfOperations } from '#lib/host/needs-of-operations.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { findOperation, nearestOperations } from '#lib/marketo/find-operation.ts'
import { isKnownPermission, nearestPermissions } from '#lib/marketo/known-permissions.ts'

const MOST_NAMED = 10
/** To look for the nearest names takes a while, and holds up all other calls: the first few show what to write. */
const MOST_COMPARED = 3

type Asked = Pick<BodyOf<typeof createConnectSession>, 'permissions' | 'operations'>

/**
 * The permissions that a session asks for: those named, and those that the operations take; neither: the host's
 * settings. Reasons in several languages go through as many times, since the reasons of one permission are put together.
 */
export function askedNeeds({ permissions, operations }: Asked): SessionNeed[] | Refusal {
  if (permissions === undefined && operations === undefined) return hostSettings().permissions
  const unknown = unknownIn({ permissions, operations })
  return unknown === null ? knownNeeds({ permissions, operations }) : refusalOf(unknown)
}

/** The same of what holds no name that is unknown. */
export function knownNeeds({ permissions, operations }: Asked): SessionNeed[] {
  const all = [...(permissions ?? []), ...(operations ?? [])]
  const locales = new Set(all.flatMap(({ reason }) => Object.keys(recordOf(reason))))
  const needsIn = (locale: string): PermissionNeed[] =>
    needsOfOperations(spoken(permissions ?? [], locale), spoken(operations ?? [], locale))
  const first = needsIn('en')
  const others = [...locales].map((locale) => ({ locale, needs: needsIn(locale) }))
  return first.map((need, index) => {
    const reasons = others.map(({ locale, needs }) => [locale, needs[index]?.reason ?? ''])
    return reasons.length === 0 ? need : { ...need, reasons: Object.fromEntries(reasons) }
  })
}

const KINDS = {
  operation: {
    isKnown: (name: string) => findOperation(name) !== null,
    nearest: (name: string) => nearestOperations(name),
  },
  permission: { isKnown: isKnownPermission, nearest: (name: string) => nearestPermissions(name) },
}

type Unknown = { kind: keyof typeof KINDS; names: { name: string; index: number }[] }

/** The names that Adobe does not have, of operations before permissions; null when there is none. */
export function unknownIn({ permissions = [], operations = [] }: Asked): Unknown | null {
  const given = {
    operation: operations.map(({ operation }) => operation),
    permission: permissions.map(({ permission }) => permission),
  }
  for (const kind of ['operation', 'permission'] as const) {
    const names = given[kind].flatMap((name, index) =>
      KINDS[kind].isKnown(name) ? [] : [{ name, index }],
    )
    if (names.length > 0) return { kind, names }
  }
  return null
}

function refusalOf({ kind, names }: Unknown): Refusal {
  const errors = names.slice(0, MOST_NAMED).map(({ name, index }, place) => ({
    pointer: `/${kind}s/${index}/${kind}`,
    message:
      place < MOST_COMPARED
        ? `Not known; nearest: ${KINDS[kind].nearest(name).join(', ')}`
        : 'Not known',
  }))
  return { ok: false, problem: `unknown_${kind}`, errors }
}

function spoken<Need extends { reason: Reason; mustVerify?: boolean | undefined }>(
  needs: Need[],
  locale: string,
) {
  return needs.map(({ mustVerify, ...need }) => ({
    ...need,
    reason: inLocale(need.reason, locale),
    ...(mustVerify !== undefined && { mustVerify }),
  }))
}

const recordOf = (reason: Reason): Record<string, string> =>
  typeof reason === 'string' ? {} : (reason as Record<string, string>)

/** Where a reason lacks the language: English, else its first. */
function inLocale(reason: Reason, locale: string): string {
  if (typeof reason === 'string') return reason
  const record = recordOf(reason)
  return record[locale] ?? record['en'] ?? Object.values(record)[0] ?? ''
}
