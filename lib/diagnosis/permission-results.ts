import { codesSeen } from '#lib/diagnosis/codes-seen.ts'
import { mayBeOff } from '#lib/diagnosis/permission-facts.ts'
import type { PermissionFact } from '#lib/diagnosis/permission-facts.ts'
import type { PermissionResult, PermissionSeen, PermissionState } from '#lib/diagnosis/report.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import { isBulkExport } from '#lib/marketo/permissions.ts'

/** What is known of each permission that the host needs, with the calls that say so. */
export const permissionResults = (facts: PermissionFact[]): PermissionResult[] =>
  facts.map((fact) => ({
    permission: fact.permission.name,
    needed: fact.need.needed,
    reason: fact.need.reason,
    state: stateOf(fact),
    because: becauseOf(fact),
    seen: fact.probes.map(seenOf),
    ...(isForBulkExport(fact) && { advice: 'tickBothForBulkExport' as const }),
  }))

const seenOf = (call: CallObservation): PermissionSeen => ({
  path: call.path,
  codes: codesSeen([call]),
  requestId:
    call.outcome.kind === 'reply' && call.outcome.body.shape === 'envelope'
      ? call.outcome.body.requestId
      : null,
})

const isForBulkExport = ({ need, permission }: PermissionFact): boolean =>
  permission.name.startsWith('Read-Only') && (need.operations ?? []).some(isBulkExport)

/** Canonical names of the permissions in one state. */
export const namesInState = (facts: PermissionFact[], state: PermissionState): string[] =>
  facts.filter((fact) => stateOf(fact) === state).map(({ permission }) => permission.name)

export function stateOf({ permission, result }: PermissionFact): PermissionState {
  switch (result) {
    case 'passed':
      return permission.evidence === 'proves' ? 'held' : 'notVerifiable'
    case 'denied':
      return 'missing'
    case 'feature':
      return 'featureOff'
    case 'noProbe':
      return 'notVerifiable'
    default:
      return 'unknown'
  }
}

/** Codes with words of their own. */
export type Because =
  | 'probePassed'
  /** Inferred: Adobe documents the import's status for Read-Write Lead alone. */
  | 'bulkReadPassed'
  | 'contradicted'
  | 'readHeld'
  | 'readDenied'
  | 'deniedOnce'
  /** The same, of a part of Marketo that may be off for the subscription. */
  | 'deniedOrOff'
  | 'deniedTwice'
  | 'denialUnconfirmed'
  | 'featureOff'
  | 'managedByCrmSync'
  | 'workspaceDenied'
  | 'noSafeProbe'
  | 'notAsked'
  | 'cut'
  | 'probeTroubled'
  | 'unknownAnswer'

function becauseOf({
  permission,
  result,
  reading,
  deniedBy,
  contradicted,
  wasCut,
}: PermissionFact): Because {
  switch (result) {
    case 'passed':
      if (permission.evidence !== 'proves') return 'readHeld'
      if (permission.name === 'Read-Write Lead') return 'bulkReadPassed'
      return contradicted ? 'contradicted' : 'probePassed'
    case 'denied':
      if (mayBeOff(permission)) return 'deniedOrOff'
      if (permission.evidence !== 'proves') return 'readDenied'
      return deniedBy === 2 ? 'deniedTwice' : 'deniedOnce'
    case 'feature':
      return reading?.is === 'error' && reading.codes.includes('1018')
        ? 'managedByCrmSync'
        : 'featureOff'
    case 'workspace':
      return 'workspaceDenied'
    case 'noProbe':
      return 'noSafeProbe'
    case 'notProbed':
      if (deniedBy === 1) return 'denialUnconfirmed'
      return wasCut ? 'cut' : 'notAsked'
    default:
      break
  }
  if (deniedBy === 1) return 'denialUnconfirmed'
  return result === 'stopping' ? 'unknownAnswer' : 'probeTroubled'
}
