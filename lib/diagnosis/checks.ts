import { factsSeen } from '#lib/diagnosis/facts.ts'
import type { Facts } from '#lib/diagnosis/facts.ts'
import { gotAnswer } from '#lib/diagnosis/permission-facts.ts'
import { stateOf } from '#lib/diagnosis/permission-results.ts'
import { readOutcome } from '#lib/diagnosis/reading.ts'
import { CheckId } from '#lib/diagnosis/report.ts'
import type { CheckStatus, PermissionNeed } from '#lib/diagnosis/report.ts'
import { unusableKind } from '#lib/diagnosis/rules/endpoint-unusable.ts'
import { isQuotaHigh, typedWarnings } from '#lib/diagnosis/warnings.ts'
import type { CallObservation, Observation, Purpose } from '#lib/marketo/observation.ts'

/**
 * How one check went, by all observations so far. `failed` is somebody's to fix; `unknown` is trouble that says nothing
 * against the customer (Marketo down, a rate limit, an answer we do not know). After anything but `passed` or `warning`
 * a check that others build on (endpoint, reach, credentials, access) stops the run.
 */
export const checkStatus = (
  id: CheckId,
  observations: Observation[],
  needs: PermissionNeed[],
): CheckStatus => STATUS[id](factsSeen({ observations, needs }))

/** All checks in their order, each with its status and the observations behind it. */
export const checksOf = (
  observations: Observation[],
  needs: PermissionNeed[],
): { id: CheckId; status: CheckStatus; observations: Observation[] }[] =>
  CheckId.options.map((id) => ({
    id,
    status: checkStatus(id, observations, needs),
    observations: observationsOf(id, observations),
  }))

const PURPOSES: Record<CheckId, Purpose[]> = {
  endpoint: [],
  // Read off the first call, which is shown with the check that made it.
  reach: ['control'],
  credentials: ['token', 'tokenByQuery', 'tokenAgain'],
  apiUser: [],
  access: ['baseline', 'baselineAgain', 'baselineSecond', 'baselineElsewhere'],
  permissions: ['probe', 'probeSecond'],
  quota: [],
}

/** The observations that belong to a check; each belongs to one. */
export const observationsOf = (id: CheckId, observations: Observation[]): Observation[] =>
  observations.filter((seen) =>
    seen.kind === 'call' ? PURPOSES[id].includes(seen.purpose) : id === 'endpoint',
  )

const STATUS: Record<CheckId, (facts: Facts) => CheckStatus> = {
  endpoint({ typed }) {
    if (!typed) return 'skipped'
    if (!typed.endpoint.ok || unusableKind(typed)) return 'failed'
    return typedWarnings(typed).length > 0 ? 'warning' : 'passed'
  },

  reach({ calls, identity }) {
    if (toMarketo(calls).some(isAnswered)) return 'passed'
    if (identity.reading) return 'failed'
    return calls.length > 0 ? 'unknown' : 'skipped'
  },

  credentials({ calls, identity }) {
    if (identity.granted) return 'passed'
    if (identity.refusal) return 'failed'
    // Without an answer it is the check before that failed.
    const isUnreached = identity.reading?.is === 'network' || identity.reading?.is === 'refused'
    return cutOrSkipped(calls.length > 0 && (!isUnreached || toMarketo(calls).some(isAnswered)))
  },

  apiUser({ identity }) {
    if (!identity.granted) return 'skipped'
    return identity.apiUser === null ? 'warning' : 'passed'
  },

  access({ access, calls }) {
    if (access.passed) return 'passed'
    if (access.deniedTwice || access.partly) return 'failed'
    return cutOrSkipped(calls.some(({ purpose }) => purpose.startsWith('baseline')))
  },

  permissions({ access, decisive, permissions, required }) {
    if (!access.passed || permissions.length === 0) return 'skipped'
    if (required.some(({ result }) => result === 'denied' || result === 'workspace'))
      return 'failed'
    if (permissions.every((fact) => stateOf(fact) === 'held')) return 'passed'
    const probed = required.filter(({ result }) => result !== 'noProbe')
    if (decisive) return 'unknown'
    return probed.length > 0 && !probed.some(gotAnswer) ? 'unknown' : 'warning'
  },

  quota({ access }) {
    if (!access.passed) return 'skipped'
    if (access.usage === null || access.usage.total === null) return 'unknown'
    return isQuotaHigh(access.usage.total) ? 'warning' : 'passed'
  },
}

/** The control host's answer says nothing about Marketo. */
const toMarketo = (calls: CallObservation[]) => calls.filter(({ purpose }) => purpose !== 'control')

/** Even an answer that we could not read, or would not, came from somewhere. */
function isAnswered({ outcome }: CallObservation): boolean {
  if (outcome.kind === 'refused') return outcome.rule === 'tooManyHeaders'
  return outcome.kind === 'reply' || readOutcome(outcome).is === 'garbled'
}

const cutOrSkipped = (wasTried: boolean): CheckStatus => (wasTried ? 'unknown' : 'skipped')
