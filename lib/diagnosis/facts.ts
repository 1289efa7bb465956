import { accessFacts } from '#lib/diagnosis/access-facts.ts'
import type { AccessFacts } from '#lib/diagnosis/access-facts.ts'
import { identityFacts } from '#lib/diagnosis/identity-facts.ts'
import type { IdentityFacts } from '#lib/diagnosis/identity-facts.ts'
import { gotAnswer, permissionFacts } from '#lib/diagnosis/permission-facts.ts'
import type { PermissionFact } from '#lib/diagnosis/permission-facts.ts'
import { limitMet } from '#lib/diagnosis/limit-met.ts'
import { isCut, lastReading } from '#lib/diagnosis/reading.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import type { Evidence, LastGood, PermissionNeed, Witnesses } from '#lib/diagnosis/report.ts'
import { isCall } from '#lib/diagnosis/seen-in.ts'
import type {
  CallObservation,
  EndedObservation,
  Observation,
  TypedObservation,
} from '#lib/marketo/observation.ts'

/** What the rules ask about, read once from the evidence, so that no rule asks whether something is there. */
export type Facts = {
  typed: TypedObservation | null
  /** The Munchkin ID tested. */
  instance: string | null
  calls: CallObservation[]
  identity: IdentityFacts
  access: AccessFacts
  permissions: PermissionFact[]
  required: PermissionFact[]
  /** The answer on which the run turned: the first that kept it from going on. Null when nothing did. */
  decisive: Reading | null
  /** Whether others reach Marketo from here: by the control host, lacking it by the witnesses; null if unknown. */
  othersReach: boolean | null
  /** How this very instance last worked. */
  workedBefore: LastGood | null
  /** It did so with the very Client Id and Client Secret of this test. */
  sameValuesWorked: boolean
  cancelled: boolean
  interrupted: boolean
  endedBy: EndedObservation['by'] | null
}

type Seen = Pick<Evidence, 'observations' | 'needs'>

export function factsOf(evidence: Evidence): Facts {
  const { observations, needs, lastGood, witnesses } = evidence
  const seen = factsSeen({ observations, needs })
  const workedBefore = lastGood?.munchkinId === seen.instance ? lastGood : null
  return {
    ...seen,
    othersReach: othersReach(witnesses, seen.calls),
    workedBefore,
    sameValuesWorked: workedBefore !== null && workedBefore.sameClientId && workedBefore.sameSecret,
  }
}

/** The facts that the observations alone carry. */
export function factsSeen({ observations, needs }: Seen): Facts {
  const typed = observations.findLast(isTyped) ?? null
  const calls = observations.filter(isCall)
  const identity = identityFacts(calls)
  const access = accessFacts(calls)
  const permissions = permissionFacts(calls, needs)
  const required = permissions.filter(({ need }) => isRequired(need))
  const cutBy = (rule: string) =>
    calls.some(({ outcome }) => outcome.kind === 'refused' && outcome.rule === rule)
  const endedBy = observations.findLast(isEnded)?.by ?? null
  return {
    typed,
    instance: typed?.endpoint.ok ? typed.endpoint.munchkinId : null,
    calls,
    identity,
    access,
    permissions,
    required,
    decisive: decisiveReading(identity, access, required, limitMet(calls)),
    othersReach: null,
    workedBefore: null,
    sameValuesWorked: false,
    cancelled: cutBy('cancelled') || endedBy === 'cancelled',
    interrupted: calls.some(isCut),
    endedBy,
  }
}

const isTyped = (seen: Observation): seen is TypedObservation => seen.kind === 'typed'
const isEnded = (seen: Observation): seen is EndedObservation => seen.kind === 'ended'
const isRequired = ({ needed }: PermissionNeed) => needed === 'required'

function decisiveReading(
  identity: IdentityFacts,
  access: AccessFacts,
  required: PermissionFact[],
  limit: Reading | null,
): Reading | null {
  if (!identity.granted) return identity.reading
  if (!access.passed) return access.reading
  const stopping = required.find(({ result }) => result === 'stopping')
  if (stopping) return stopping.reading
  // What was not asked because Marketo had enough of us is no gap of the customer's: the run ended there.
  if (limit && required.some(({ result, wasCut }) => result === 'notProbed' && !wasCut))
    return limit
  if (required.some(gotAnswer)) return null
  return required.find(({ result }) => result === 'trouble')?.reading ?? null
}

function othersReach(witnesses: Witnesses | null, calls: CallObservation[]): boolean | null {
  // First-hand and of this minute; what others saw may be older than what broke.
  const control = lastReading(calls, 'control')
  if (control) return control.is !== 'network' && control.is !== 'refused'
  if (!witnesses) return null
  // Witnesses of neither kind were turned away by Marketo, so they reached it.
  return witnesses.letIn > 0 || witnesses.failedToReach === 0
}
