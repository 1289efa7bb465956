import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { Switches } from '#lib/simulator/switches.ts'

export type CredentialPair = { clientId: string; clientSecret: string }

/**
 * One simulated subscription and the verdict that typing its id and its pair leads to. Where the verdict is about the
 * pair itself, `correct` is the custom service's real one.
 */
export type SimulatedInstance = CredentialPair & {
  munchkinId: string
  verdict: VerdictCode
  /** One line for people. */
  describes: string
  /** The permissions with which the verdict shows. */
  needs: PermissionNeed[]
  correct?: CredentialPair
  /** The addresses that the calls must come from, where the verdict needs several: `EGRESS_IPS`. */
  egressIps?: string[]
  /** What differs from a subscription with nothing wrong. */
  switches: Partial<Switches>
}

/** What a product asks for that says nothing else. */
export const LEAD_ONLY: PermissionNeed[] = [required('Read-Only Lead')]

export function required(permission: string): PermissionNeed {
  return { permission, needed: 'required', reason: 'To show what it is for.' }
}

export function optional(permission: string): PermissionNeed {
  return { ...required(permission), needed: 'optional' }
}

/** The custom service as it stands in LaunchPoint. */
export function customService(instance: SimulatedInstance): CredentialPair {
  return instance.correct ?? { clientId: instance.clientId, clientSecret: instance.clientSecret }
}

/** The API user's login, unique over instances as Marketo wants it. */
export function apiUserOf(instance: SimulatedInstance): string {
  return `connect@${instance.munchkinId.toLowerCase()}.example`
}
