import type { PermissionFact } from '#lib/diagnosis/permission-facts.ts'
import type { PermissionResult, PermissionState } from '#lib/diagnosis/report.ts'

export const permissionResults = (facts: PermissionFact[]): PermissionResult[] =>
  facts.map((fact) => ({
    permission: fact.permission.name,
    needed: fact.need.needed,
    reason: fact.need.reason,
    state: stateOf(fact),
    because: becauseOf(fact),
  }))

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
  | 'contradicted'
  | 'readHeld'
  | 'readDenied'
  | 'deniedOnce'
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
      return contradicted ? 'contradicted' : 'probePassed'
    case 'denied':
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
