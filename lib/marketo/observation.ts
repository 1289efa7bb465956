import * as z from 'zod/mini'
import { ReplyBody } from '#lib/marketo/reply-shape.ts'

/**
 * What one call, or one offline look, saw. Plain JSON without a secret in it, so that it can be stored, mailed to
 * support and judged again with next year's rules. Nothing here decides anything.
 */

const Milliseconds = z.number()

/** Phases of one call in milliseconds. A phase that a reused connection skips, or that was never reached, is null. */
export const Timings = z.object({
  dns: z.nullable(Milliseconds),
  connect: z.nullable(Milliseconds),
  tls: z.nullable(Milliseconds),
  firstByte: z.nullable(Milliseconds),
  end: Milliseconds,
})
export type Timings = z.infer<typeof Timings>

export const FailurePhase = z.enum(['dns', 'connect', 'tls', 'send', 'firstByte', 'body'])
export type FailurePhase = z.infer<typeof FailurePhase>

/** Why we did not make a call, or did not read its answer to the end. */
export const RefusalRule = z.enum([
  'addressNotPublic',
  'hostNotAllowed',
  'noSimulator',
  'tooManyHeaders',
  'deadline',
  'cancelled',
])
export type RefusalRule = z.infer<typeof RefusalRule>

export const Outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('reply'),
    status: z.number(),
    contentType: z.nullable(z.string()),
    body: ReplyBody,
  }),
  /** `errno` as Node names it: ENOTFOUND, ECONNREFUSED, CERT_HAS_EXPIRED, or TIMEOUT where our own limit ended it. */
  z.object({ kind: z.literal('networkFailure'), phase: FailurePhase, errno: z.string() }),
  z.object({ kind: z.literal('refused'), rule: RefusalRule }),
])
export type Outcome = z.infer<typeof Outcome>

/** What a call was made for. `…Again` is the second call of the same purpose: the renewal, the confirming probe. */
export const Purpose = z.enum([
  'token',
  'tokenByQuery',
  'tokenAgain',
  'baseline',
  'baselineAgain',
  'baselineSecond',
  /** The baseline from another of our addresses. */
  'baselineElsewhere',
  'probe',
  'probeSecond',
  'control',
])
export type Purpose = z.infer<typeof Purpose>

export const CallObservation = z.object({
  kind: z.literal('call'),
  purpose: Purpose,
  /** The permission probed, by its name in Adobe's developer list; null for every other purpose. */
  permission: z.nullable(z.string()),
  method: z.enum(['GET', 'POST']),
  /** A path template, never a URL with values. */
  path: z.string(),
  /** Which of our addresses made the call, or was chosen to; null where none was and no connection came about. */
  from: z.nullable(z.string()),
  /** 1 for the first try; a retry counts up. */
  attempt: z.number(),
  /** Milliseconds since the run started. */
  at: Milliseconds,
  timings: Timings,
  outcome: Outcome,
})
export type CallObservation = z.infer<typeof CallObservation>

export const EndpointKind = z.enum([
  'rest',
  'identity',
  'bulk',
  'soap',
  'adminPage',
  'trackingHost',
  'bare',
])
export type EndpointKind = z.infer<typeof EndpointKind>

export const UnusableKind = z.enum(['soap', 'adminPage', 'trackingHost', 'example', 'other'])
export type UnusableKind = z.infer<typeof UnusableKind>

/**
 * What a typed value looks like, without the value. `other` for a client id that is no UUID, a secret that is no 32.
 */
export const ValueShape = z.enum([
  'missing',
  'clientId',
  'clientSecret',
  'email',
  'accessToken',
  'soapUserId',
  'soapKey',
  'masked',
  'blanksInside',
  'other',
])
export type ValueShape = z.infer<typeof ValueShape>

export const TypedObservation = z.object({
  kind: z.literal('typed'),
  mode: z.enum(['live', 'simulated']),
  endpoint: z.union([
    z.object({
      ok: z.literal(true),
      munchkinId: z.string(),
      kind: EndpointKind,
      repairs: z.array(z.string()),
      /** The id stands in Adobe's guides: most likely copied from one. */
      isPlaceholder: z.boolean(),
    }),
    z.object({
      ok: z.literal(false),
      reason: z.enum(['endpoint_missing', 'endpoint_unusable']),
      kind: z.nullable(UnusableKind),
      /** Two or more different Munchkin IDs, where that is why it was refused. */
      found: z.optional(z.array(z.string())),
    }),
  ]),
  clientId: ValueShape,
  clientSecret: ValueShape,
  /** The Authorized User that Marketo shows beside the two values, where it was pasted along with them. */
  authorizedUser: z.optional(z.string()),
})
export type TypedObservation = z.infer<typeof TypedObservation>

/** Why no test came about, or none came to its end, though no call was to blame. */
export const EndedObservation = z.object({
  kind: z.literal('ended'),
  /**
   * `sealed`: there is no key to open the credentials with. `processGone`: nobody wrote to the run any more.
   * `cancelled`: stopped through its row, whether or not a call was under way that could say so.
   */
  by: z.enum(['sealed', 'processGone', 'cancelled']),
})
export type EndedObservation = z.infer<typeof EndedObservation>

export const Observation = z.discriminatedUnion('kind', [
  TypedObservation,
  CallObservation,
  EndedObservation,
])
export type Observation = z.infer<typeof Observation>
