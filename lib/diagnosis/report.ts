import * as z from 'zod/mini'
import { Observation } from '#lib/marketo/observation.ts'
import { Usage } from '#lib/marketo/reply-shape.ts'
import { Answers, Verdict } from '#lib/diagnosis/verdict.ts'

/** The checks of a connection test, in the order in which they run and are shown. */
export const CheckId = z.enum([
  'endpoint',
  'reach',
  'credentials',
  'apiUser',
  'access',
  'permissions',
  'quota',
])
export type CheckId = z.infer<typeof CheckId>

export const CheckStatus = z.enum(['passed', 'failed', 'warning', 'skipped', 'unknown'])
export type CheckStatus = z.infer<typeof CheckStatus>

export const Check = z.object({
  id: CheckId,
  status: CheckStatus,
  durationMs: z.number(),
  observations: z.array(Observation),
})
export type Check = z.infer<typeof Check>

export const PermissionNeed = z.object({
  /** Adobe's developer name, e.g. `Read-Only Lead`; names outside Adobe's 24 are accepted and not verifiable. */
  permission: z.string(),
  needed: z.enum(['required', 'optional']),
  /** The host's own words: what it does with it. */
  reason: z.string(),
  mustVerify: z.optional(z.boolean()),
  /** The host's calls that take it, as `GET /rest/v1/leads.json`, where the host named its calls. */
  operations: z.optional(z.array(z.string())),
})
export type PermissionNeed = z.infer<typeof PermissionNeed>

export const PermissionState = z.enum(['held', 'missing', 'notVerifiable', 'featureOff', 'unknown'])
export type PermissionState = z.infer<typeof PermissionState>

/** One call behind a permission's state. */
export const PermissionSeen = z.object({
  path: z.string(),
  /** Marketo's codes; lacking them `http_502`, Node's errno or the name of our own refusal. Empty: let in. */
  codes: z.array(z.string()),
  requestId: z.nullable(z.string()),
})
export type PermissionSeen = z.infer<typeof PermissionSeen>

export const PermissionResult = z.object({
  permission: z.string(),
  needed: z.enum(['required', 'optional']),
  reason: z.string(),
  state: PermissionState,
  /** A code of its own: `probePassed`, `deniedTwice`, `deniedOnce`, `noSafeProbe`, `readHeld`, … */
  because: z.string(),
  /** The calls that say so, in their order; none where nothing was asked. */
  seen: z._default(z.array(PermissionSeen), []),
  /** Adobe names the Read-Only half alone for bulk export; whether Read-Write does as well is not documented. */
  advice: z.optional(z.enum(['tickBothForBulkExport'])),
})
export type PermissionResult = z.infer<typeof PermissionResult>

/** Rides along without deciding. */
export const Warning = z.object({
  code: z.enum([
    'endpoint_was_soap',
    'endpoint_is_placeholder',
    'client_id_shape',
    'client_secret_shape',
    'already_connected_as',
    'authorized_user_differs',
    'quota_high',
    'token_is_old',
    'no_api_user_named',
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Warning = z.infer<typeof Warning>

/** How this connection last worked; null when it never did. Times are ISO 8601. */
export const LastGood = z.object({
  at: z.string(),
  /** Start of the first test since then that found something to fix, or no subscription; null when this one is it. */
  firstFailureAt: z._default(z.nullable(z.string()), null),
  munchkinId: z.string(),
  apiUser: z.nullable(z.string()),
  permissionsHeld: z.array(z.string()),
  egressAddress: z.nullable(z.string()),
  sameClientId: z.boolean(),
  sameSecret: z.boolean(),
  /** The last reading of `stats/usage`: at the limit Marketo no longer tells it. */
  usage: z._default(z.nullable(Usage), null),
})
export type LastGood = z.infer<typeof LastGood>

/** What other connections saw in the last 15 minutes from the same address, as counts. */
export const Witnesses = z.object({ letIn: z.number(), failedToReach: z.number() })
export type Witnesses = z.infer<typeof Witnesses>

/** What the judge knows besides what was seen. A report keeps it, so that it can be judged again. */
export const JudgedWith = z.object({
  answers: Answers,
  needs: z.array(PermissionNeed),
  lastGood: z.nullable(LastGood),
  witnesses: z.nullable(Witnesses),
  /** On how many of the six of Marketo's days (US Central) before this one the quota was used up. */
  quotaDays: z._default(z.number(), 0),
  /** Start of the first of an unbroken row of tests that found the subscription unavailable; null: the last did not. */
  firstUnavailableAt: z._default(z.nullable(z.string()), null),
  /** The name of another working connection of the tenant with this instance, empty where it has none. */
  connectedAs: z.optional(z.string()),
})
export type JudgedWith = z.infer<typeof JudgedWith>

/** Of a connection of which nobody asked or told anything before. */
export const NOTHING_KNOWN: JudgedWith = {
  answers: {},
  needs: [],
  lastGood: null,
  witnesses: null,
  quotaDays: 0,
  firstUnavailableAt: null,
}

/** Everything the judge may know. A stored case is judged again from exactly this. */
export type Evidence = JudgedWith & { observations: Observation[] }

/** Keyed fingerprints of the values that were tested: "the same as before", without the value. */
export const Fingerprints = z.object({ clientId: z.string(), clientSecret: z.string() })
export type Fingerprints = z.infer<typeof Fingerprints>

export const REPORT_VERSION = 2

export const Report = z.object({
  id: z.string(),
  version: z.literal(REPORT_VERSION),
  connectionId: z.optional(z.string()),
  startedAt: z.string(),
  durationMs: z.number(),
  instance: z.optional(z.string()),
  apiUser: z.optional(z.string()),
  usage: z.optional(Usage),
  callsMade: z.number(),
  checks: z.array(Check),
  verdict: Verdict,
  permissions: z.array(PermissionResult),
  warnings: z.array(Warning),
  judgedWith: JudgedWith,
  /** Left out where no key makes them, as on the command line. */
  fingerprints: z.optional(Fingerprints),
})
export type Report = z.infer<typeof Report>
