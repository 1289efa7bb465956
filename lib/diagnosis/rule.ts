import type { Facts } from '#lib/diagnosis/facts.ts'
import type { Evidence } from '#lib/diagnosis/report.ts'
import type {
  Alternative,
  Confidence,
  Owner,
  Retry,
  Verdict,
  VerdictCode,
} from '#lib/diagnosis/verdict.ts'

/** In this order; the first stage in which a rule matches holds the verdict. */
export const STAGES = ['ended', 'typed', 'reaching', 'known', 'allowed', 'letIn', 'open'] as const
export type Stage = (typeof STAGES)[number]

/**
 * A verdict less its code. What `params` holds, by code (`?`: only where it was seen; permissions by developer name):
 * any, where this instance worked before: `lastGoodAt`, `firstFailureAt?` (ISO 8601; none: this test is the first),
 *   `changed` (of clientId, secret, apiUser, address, permissions), `permissionsLost?`, `addressBefore?` with `addressNow`,
 *   `apiUserBefore?`
 * endpoint_unusable: `kind`, `found?` · instance_not_found, client_id_unknown, wrong_subscription: `instance`
 * instance_not_found, client_id_unknown: `instanceSeen?` (same or other, as a person saw)
 * egress_broken, dns_trouble?, tls_failed, instance_unreachable: `errno`
 * credentials_refused?, our_request_wrong?, rate_limited, unknown: `codes` · unknown: `notVerified?` (permissions)
 * wrong_subscription: `unavailableSince?` (ISO 8601, where it lasts too long) · credentials_refused,
 *   credentials_revoked: `userLocked?` (no, as a person saw)
 * ip_blocked, no_permissions, token_not_received: `addressesListed?` (yes, as a person saw)
 * ip_blocked: `at` (identity or rest) · ip_partly_allowed: `allowedAddresses`, `missingAddresses`
 * no_api_only_user: `by` (answer or evidence) · feature_disabled: `permissions`, `codes`
 * permission_missing: `permissions`, `tokenSecondsLeft?`, `tokenEndsAt?` (ISO 8601)
 * quota_exhausted, rate_limited: `usageTotal?`, `usageOurs?`, `usageOthers?` (a number of users), `usageAt?` (ISO 8601,
 *   where it was not read in this test) · quota_exhausted: `quotaDays?` (of seven, where they are too many)
 * marketo_unavailable: `codes` or `status`
 * unexpected_reply: `status?` with `excerpt?`, or `errno?` · connected: `apiUser`
 * connected_with_gaps: `missingOptional`, `notVerifiable`, `featureOff`, `notSeen`, `inferred` (permissions; the last
 *   are held as far as we can tell), `addressesNotSeen` (ours that got neither a yes nor a no)
 */
export type Match = Omit<Verdict, 'code'>

export type Rule = {
  code: VerdictCode
  stage: Stage
  /** Not said of a connection whose very values worked before: then nobody mistyped anything. */
  blamesTyping?: true
  match: (facts: Facts, evidence: Evidence) => Match | null
}

type Extras = Partial<Match>

const match = (base: Omit<Match, 'params' | 'alternatives'>, extras: Extras): Match => ({
  params: {},
  alternatives: [],
  ...base,
  ...extras,
})

/** Somebody at the customer can put it right. */
export const fixable = (
  owner: Extract<Owner, 'you' | 'marketoAdmin'>,
  confidence: Confidence,
  extras: Extras = {},
): Match => match({ outcome: 'fixable', owner, confidence, retry: { kind: 'afterFix' } }, extras)

/** Nobody did anything wrong: Marketo's side, and time helps. */
export const wait = (confidence: Confidence, retry: Retry, extras: Extras = {}): Match =>
  match({ outcome: 'wait', owner: 'marketo', confidence, retry }, extras)

/** For the host's support. */
export const ours = (confidence: Confidence, extras: Extras = {}): Match =>
  match({ outcome: 'ours', owner: 'hostSupport', confidence, retry: { kind: 'now' } }, extras)

export const after = (seconds: number): Retry => ({ kind: 'after', seconds })

export const or = (
  code: Alternative['code'],
  why: string,
  confidence: Confidence = 'possible',
): Alternative => ({ code, confidence, why })
