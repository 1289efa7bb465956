import { addressesUsed } from '#lib/diagnosis/our-address.ts'
import type { PermissionResult, PermissionState, Report } from '#lib/diagnosis/report.ts'
import { callsIn } from '#lib/diagnosis/seen-in.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'

/** One thing that is not as it was. Null stands for "none": no instance in what was typed, a permission not asked for. */
export type Change =
  | { kind: 'verdict'; from: VerdictCode; to: VerdictCode }
  | { kind: 'instance' | 'apiUser'; from: string | null; to: string | null }
  | {
      kind: 'permission'
      permission: string
      from: PermissionState | null
      to: PermissionState | null
    }
  /** Our own addresses that made the calls, sorted. */
  | { kind: 'address'; from: string[]; to: string[] }
  | { kind: 'clientId' | 'secret' }

/**
 * What changed between two reports of one connection. Only what both tests saw is compared: a test that got no token
 * says nothing about the API user, and without fingerprints nothing is claimed about the values typed.
 */
export const compareReports = (before: Report, after: Report): Change[] => [
  ...verdictChange(before, after),
  ...instanceChange(before, after),
  ...apiUserChange(before, after),
  ...permissionChanges(before, after),
  ...addressChange(before, after),
  ...valueChanges(before, after),
]

export type Sameness = 'same' | 'other' | 'notKnown'

/** Whether the same Client Id and Client Secret were tested, by their keyed fingerprints. */
export function sameValues(
  before: Report,
  after: Report,
): { clientId: Sameness; secret: Sameness } {
  const [one, other] = [before.fingerprints, after.fingerprints]
  if (!one || !other) return { clientId: 'notKnown', secret: 'notKnown' }
  return {
    clientId: one.clientId === other.clientId ? 'same' : 'other',
    secret: one.clientSecret === other.clientSecret ? 'same' : 'other',
  }
}

const verdictChange = (before: Report, after: Report): Change[] =>
  before.verdict.code === after.verdict.code
    ? []
    : [{ kind: 'verdict', from: before.verdict.code, to: after.verdict.code }]

const instanceChange = (before: Report, after: Report): Change[] =>
  before.instance === after.instance
    ? []
    : [{ kind: 'instance', from: before.instance ?? null, to: after.instance ?? null }]

function apiUserChange(before: Report, after: Report): Change[] {
  const bothGotToken = gotToken(before) && gotToken(after)
  return !bothGotToken || before.apiUser === after.apiUser
    ? []
    : [{ kind: 'apiUser', from: before.apiUser ?? null, to: after.apiUser ?? null }]
}

const gotToken = ({ checks }: Report): boolean =>
  checks.some(({ id, status }) => id === 'credentials' && status === 'passed')

/** By name, so that the order in which a host asks for them makes no difference. */
function permissionChanges(before: Report, after: Report): Change[] {
  const [was, is] = [byName(before), byName(after)]
  return [...new Set([...was.keys(), ...is.keys()])].toSorted().flatMap((permission): Change[] => {
    const [one, other] = [was.get(permission), is.get(permission)]
    if ((one && !isTold(one)) || (other && !isTold(other))) return []
    const [from, to] = [one?.state ?? null, other?.state ?? null]
    return from === to ? [] : [{ kind: 'permission', permission, from, to }]
  })
}

const byName = ({ permissions }: Report) =>
  new Map(permissions.map((result) => [result.permission, result]))

/** Whether the test came far enough to say something about this permission. */
const isTold = ({ because }: PermissionResult): boolean =>
  !['notAsked', 'cut', 'probeTroubled'].includes(because)

function addressChange(before: Report, after: Report): Change[] {
  const [from, to] = [addressesOf(before), addressesOf(after)]
  const isSame = from.join() === to.join()
  return isSame || from.length === 0 || to.length === 0 ? [] : [{ kind: 'address', from, to }]
}

const addressesOf = (report: Report): string[] => addressesUsed(callsIn(report))

function valueChanges(before: Report, after: Report): Change[] {
  const { clientId, secret } = sameValues(before, after)
  return [
    ...(clientId === 'other' ? [{ kind: 'clientId' } as const] : []),
    ...(secret === 'other' ? [{ kind: 'secret' } as const] : []),
  ]
}
