import * as z from 'zod/mini'

/** Permanent, one documentation page each. A code names the failing state. */
export const VerdictCode = z.enum([
  'endpoint_missing',
  'endpoint_unusable',
  'egress_broken',
  'dns_trouble',
  'instance_not_found',
  'tls_failed',
  'instance_unreachable',
  'credentials_swapped',
  'client_id_is_email',
  'soap_credentials',
  'secret_is_token',
  'credentials_revoked',
  'client_id_unknown',
  'client_secret_wrong',
  'our_request_wrong',
  'credentials_refused',
  'no_api_only_user',
  'token_rejected',
  'subscription_unavailable',
  'wrong_subscription',
  'ip_blocked',
  'ip_partly_allowed',
  'token_not_received',
  'no_permissions',
  'workspace_missing',
  'permission_missing',
  'feature_disabled',
  'quota_exhausted',
  'rate_limited',
  'marketo_unavailable',
  'unexpected_reply',
  'connected_with_gaps',
  'connected',
  'test_cancelled',
  'test_interrupted',
  'service_sealed',
  'api_user_locked',
  'unknown',
])
export type VerdictCode = z.infer<typeof VerdictCode>

/** `wait` is neutral: nobody did anything wrong, and no stored status changes. */
export const VerdictOutcome = z.enum(['connected', 'fixable', 'wait', 'ours'])
export type VerdictOutcome = z.infer<typeof VerdictOutcome>

/** Who has to act. */
export const Owner = z.enum(['you', 'marketoAdmin', 'hostSupport', 'marketo', 'nobody'])
export type Owner = z.infer<typeof Owner>

/** Said in words: "This is it", "Most likely", "Could be". */
export const Confidence = z.enum(['certain', 'likely', 'possible'])
export type Confidence = z.infer<typeof Confidence>

/** Each has three answers: yes, no, cannot see. */
export const QuestionCode = z.enum([
  'address_bar_id',
  'user_locked',
  'ip_restrictions',
  'addresses_listed',
  'role_has_ticks',
  'workspaces',
  'api_only_user_offered',
])
export type QuestionCode = z.infer<typeof QuestionCode>

export const Answer = z.enum(['yes', 'no', 'cannotSee'])
export type Answer = z.infer<typeof Answer>

export const Answers = z.partialRecord(QuestionCode, Answer)
export type Answers = z.infer<typeof Answers>

export const Alternative = z.object({
  code: z.union([VerdictCode, z.enum(['several_roles', 'permission_just_changed'])]),
  confidence: Confidence,
  /** A code of its own: the words are in `lib/messages`. */
  why: z.string(),
})
export type Alternative = z.infer<typeof Alternative>

export const Retry = z.object({
  kind: z.enum(['now', 'afterFix', 'after']),
  seconds: z.optional(z.number()),
})
export type Retry = z.infer<typeof Retry>

/** Plain values for the words: ids, names, counts, times. Never a secret. */
export const Params = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
export type Params = z.infer<typeof Params>

export const Verdict = z.object({
  code: VerdictCode,
  params: Params,
  outcome: VerdictOutcome,
  owner: Owner,
  confidence: Confidence,
  alternatives: z.array(Alternative),
  question: z.optional(QuestionCode),
  retry: Retry,
})
export type Verdict = z.infer<typeof Verdict>
