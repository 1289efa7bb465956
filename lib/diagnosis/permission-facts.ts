import { codesSeen } from '#lib/diagnosis/codes-seen.ts'
import { isCut, isDenied, lastReading } from '#lib/diagnosis/reading.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'
import type { Permission } from '#lib/marketo/permissions.ts'

/**
 * What probing showed of one need. `trouble`: the probe's own, which leaves the permission open; `stopping`: an answer
 * that says more about the whole connection than about this permission; `notProbed`: no probe came to an end.
 */
export type ProbeResult =
  | 'passed'
  | 'denied'
  | 'feature'
  | 'workspace'
  | 'trouble'
  | 'stopping'
  | 'notProbed'
  | 'noProbe'

export type PermissionFact = {
  need: PermissionNeed
  permission: Permission
  result: ProbeResult
  /** The answer that decided; null where there is none. */
  reading: Reading | null
  deniedBy: 0 | 1 | 2
  /** The first probe was denied and the second one passed. */
  contradicted: boolean
  /** Passed by a code that lets in only as far as we can tell: Adobe does not say so of this read. */
  inferred: boolean
  /** Its probe was called off by ourselves: deadline or cancel. */
  wasCut: boolean
  /** Every call made for it. */
  probes: CallObservation[]
}

export const permissionFacts = (
  calls: CallObservation[],
  needs: PermissionNeed[],
): PermissionFact[] => needs.map((need) => permissionFact(calls, need))

function permissionFact(calls: CallObservation[], need: PermissionNeed): PermissionFact {
  const permission = permissionNamed(need.permission)
  const own = ofFamily(calls, permission)
  // Read-Write Lead has a probe of its own; where that tells nothing, being denied the family's read settles it.
  const fallback = own.result === 'trouble' || own.result === 'notProbed'
  if (asksForNoBatch(permission) && fallback) {
    const read = ofFamily(calls, permissionNamed('Read-Only Lead'))
    const probes = [...own.probes, ...read.probes]
    if (read.result === 'denied') return { need, permission, ...read, probes }
  }
  return { need, permission, ...own }
}

type FamilyResult = Omit<PermissionFact, 'need' | 'permission'>

function ofFamily(calls: CallObservation[], permission: Permission): FamilyResult {
  const probes = calls.filter(
    (call) =>
      call.permission !== null && permissionNamed(call.permission).family === permission.family,
  )
  const nothing = {
    reading: null,
    deniedBy: 0,
    contradicted: false,
    inferred: false,
    wasCut: probes.some(isCut),
    probes,
  } as const
  if (permission.evidence === 'none') return { result: 'noProbe', ...nothing }
  const first = lastReading(probes, 'probe')
  const second = lastReading(probes, 'probeSecond')
  if (!first) return { result: 'notProbed', ...nothing }
  if (!isDenied(first)) {
    const result = resultOf(first, permission)
    const inferred = result === 'passed' && isInferred(probes, permission)
    return { ...nothing, result, reading: first, inferred }
  }
  if (!permission.secondProbe) {
    return { ...nothing, result: 'denied', reading: first, deniedBy: 1 }
  }
  // Marketo has shipped a wrong 603 before, so one alone proves nothing where a second read exists.
  if (!second) return { ...nothing, result: 'notProbed', deniedBy: 1 }
  const result = resultOf(second, permission)
  return {
    ...nothing,
    result,
    reading: second,
    deniedBy: result === 'denied' ? 2 : 1,
    contradicted: result === 'passed',
  }
}

/** Off for a subscription without a documented code: what they answer then must not stop a connection. */
const OFF_WITH_UNKNOWN_CODES = ['Company', 'Sales Person', 'Named Account', 'Named Account List']

export const mayBeOff = ({ family }: Permission): boolean => OFF_WITH_UNKNOWN_CODES.includes(family)

/** Adobe's response-level codes. Asked for a batch that cannot exist, Marketo answers one of them once it let us in. */
const RESPONSE_LEVEL = /^10[0-8]\d$/

function resultOf(reading: Reading, permission: Permission): ProbeResult {
  if (reading.is === 'letIn') return 'passed'
  if (reading.is === 'error') {
    if (isNoSuchBatch(reading, permission)) return 'passed'
    switch (reading.meaning) {
      case 'accessDenied':
        return 'denied'
      case 'feature':
      case 'workspace':
        return reading.meaning
      case 'neutralQuota':
      case 'subscription':
        return 'stopping'
      case 'unknown':
        return mayBeOff(permission) ? 'trouble' : 'stopping'
      default:
        return 'trouble'
    }
  }
  const isTrouble = ['serverError', 'network', 'refused'].includes(reading.is)
  return isTrouble ? 'trouble' : 'stopping'
}

const isNoSuchBatch = ({ meaning, codes }: ReadingOf<'error'>, permission: Permission): boolean =>
  asksForNoBatch(permission) &&
  meaning === 'unknown' &&
  codes.length > 0 &&
  codes.every((code) => RESPONSE_LEVEL.test(code))

/** Its read is documented to take the permission; that any code but 603 shows it to be held is our conclusion. */
function isInferred(probes: CallObservation[], permission: Permission): boolean {
  const decided = probes.findLast((call) => call.purpose === 'probe' && !isCut(call))
  return asksForNoBatch(permission) && decided !== undefined && codesSeen([decided]).length > 0
}

const asksForNoBatch = ({ name }: Permission): boolean => name === 'Read-Write Lead'

type ReadingOf<Is extends Reading['is']> = Extract<Reading, { is: Is }>

/** Whether the probe told something about the permission itself. */
export const gotAnswer = ({ result }: PermissionFact): boolean =>
  result === 'passed' || result === 'denied' || result === 'feature' || result === 'workspace'
