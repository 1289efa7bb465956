import { NOTHING_KNOWN } from '#lib/diagnosis/report.ts'
import type { Evidence, LastGood, PermissionNeed } from '#lib/diagnosis/report.ts'
import type {
  CallObservation,
  FailurePhase,
  Observation,
  Outcome,
  Purpose,
  RefusalRule,
  TypedObservation,
} from '#lib/marketo/observation.ts'
import type { ReplyBody, Usage } from '#lib/marketo/reply-shape.ts'

/** Small builders, so that a case reads as what was seen. */

type Endpoint = TypedObservation['endpoint']

export const usableEndpoint = (munchkinId = '123-XYZ-789'): Endpoint => ({
  ok: true,
  munchkinId,
  kind: 'rest',
  repairs: [],
  isPlaceholder: false,
})

export const typed = (over: Partial<TypedObservation> = {}): TypedObservation => ({
  kind: 'typed',
  mode: 'live',
  endpoint: usableEndpoint(),
  clientId: 'clientId',
  clientSecret: 'clientSecret',
  ...over,
})

export const call = (
  purpose: Purpose,
  outcome: Outcome,
  over: Partial<CallObservation> = {},
): CallObservation => ({
  kind: 'call',
  purpose,
  permission: null,
  method: purpose.startsWith('token') ? 'POST' : 'GET',
  path: '/',
  from: '203.0.113.1',
  attempt: 1,
  at: 0,
  timings: { dns: 1, connect: 1, tls: 1, firstByte: 1, end: 5 },
  outcome,
  ...over,
})

export const reply = (body: ReplyBody, status = 200): Outcome => ({
  kind: 'reply',
  status,
  contentType: 'application/json;charset=UTF-8',
  body,
})

export const network = (errno: string, phase: FailurePhase = 'connect'): Outcome => ({
  kind: 'networkFailure',
  phase,
  errno,
})

export const refused = (rule: RefusalRule): Outcome => ({ kind: 'refused', rule })

export const tokenGiven = (scope: string | null = 'api@acme.example', expiresIn = 3599) =>
  reply({ shape: 'token', scope, expiresIn })

export const identityError = (description: string, status = 401, error = 'unauthorized') =>
  reply({ shape: 'identityError', error, description }, status)

export const noSuchClient = () => identityError('No client with requested id: ‹client id›')
export const badSecret = () => identityError('Bad client credentials', 401, 'invalid_client')

type Envelope = Extract<ReplyBody, { shape: 'envelope' }>

export const envelope = (over: Partial<Envelope> = {}, status = 200): Outcome =>
  reply(
    {
      shape: 'envelope',
      success: true,
      requestId: 'e42b#14272d07d78',
      errors: [],
      resultCount: 1,
      usage: null,
      cut: false,
      ...over,
    },
    status,
  )

export const usage = (total = 120): Usage => ({
  date: '2026-11-22',
  total,
  ours: 20,
  otherUsers: 2,
})

export const passes = (total = 120) => envelope({ usage: usage(total) })

/** HTTP 200 with `success: false` and these codes. */
export const says = (...codes: string[]): Outcome =>
  envelope({
    success: false,
    errors: codes.map((code) => ({ code, message: `message of ${code}` })),
    resultCount: null,
  })

export const html = (status = 200): Outcome =>
  reply({ shape: 'notJson', length: 900, sha256: 'ab', excerpt: 'Sign in to the network' }, status)

export const need = (permission: string, over: Partial<PermissionNeed> = {}): PermissionNeed => ({
  permission,
  needed: 'required',
  reason: 'to show it',
  ...over,
})

export const optional = (permission: string) => need(permission, { needed: 'optional' })

export const probe = (permission: string, outcome: Outcome) =>
  call('probe', outcome, { permission })
export const probeAgain = (permission: string, outcome: Outcome) =>
  call('probeSecond', outcome, { permission })
/** Denied by its probe, and by the second one where asked for. */
export const denied = (permission: string, times: 1 | 2 = 2): CallObservation[] =>
  [probe(permission, says('603')), probeAgain(permission, says('603'))].slice(0, times)

/** Typed well, a token that names its user, and a baseline that passes. */
export const letIn = (): Observation[] => [
  typed(),
  call('token', tokenGiven()),
  call('baseline', passes()),
]

/** Typed well and a token that names its user. */
export const known = (): Observation[] => [typed(), call('token', tokenGiven())]

export const evidence = (
  observations: Observation[],
  over: Partial<Omit<Evidence, 'observations'>> = {},
): Evidence => ({
  observations,
  ...NOTHING_KNOWN,
  ...over,
})

/** The instance of `usableEndpoint` worked two days ago, with the same id and secret. */
export const workedBefore = (over: Partial<LastGood> = {}): LastGood => ({
  at: '2026-11-20T10:00:00.000Z',
  munchkinId: '123-XYZ-789',
  apiUser: 'api@acme.example',
  permissionsHeld: [],
  egressAddress: null,
  sameClientId: true,
  sameSecret: true,
  firstFailureAt: null,
  usage: null,
  ...over,
})
