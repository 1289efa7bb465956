import 'server-only'
import * as z from 'zod'

/**
 * Everything that the API refuses, by its permanent code: HTTP status, a title that never changes, and what the caller
 * does about it. Errors are told by RFC 9457.
 */
export const PROBLEMS = {
  invalid_request: [400, 'The request does not fit', 'Correct the members named in `errors`.'],
  invalid_json: [400, 'The body is not JSON', 'Send one JSON object as application/json.'],
  cookies_refused: [
    400,
    'Cookies are refused',
    'Call from your server, with the API key alone and no cookie.',
  ],
  key_missing: [401, 'No API key', 'Send your API key as `Authorization: Bearer …`.'],
  key_unknown: [
    401,
    'Unknown or revoked API key',
    'Use a key that is not revoked. The operator makes one: `npm run -s host -- key create`.',
  ],
  scope_missing: [
    403,
    'The API key may not do this',
    'Use a key with the scope named in `detail`.',
  ],
  mode_refused: [
    403,
    'The API key is of another mode',
    'Use a live key for live connections, a simulated key for simulated ones.',
  ],
  not_found: [404, 'Not found', 'Check the id, and that the key is of the same mode.'],
  path_unknown: [404, 'No such address', 'See /docs/api for all of them.'],
  method_not_allowed: [405, 'Method not allowed', 'Use a method named in `Allow`.'],
  origin_not_strict: [
    422,
    'An origin is not usable',
    'Give scheme, host and port alone, https but for loopback.',
  ],
  return_url_unusable: [
    422,
    'The return URL is not usable',
    'Its origin must be one of `origins`.',
  ],
  unknown_operation: [
    422,
    'Unknown Marketo operation',
    "Use Adobe's operation ids, or `GET /rest/v1/leads.json`.",
  ],
  unknown_permission: [
    422,
    'Unknown Marketo permission',
    "Use Adobe's names, such as `Read-Only Lead`.",
  ],
  instance_not_simulated: [
    422,
    'Not a simulated instance',
    'In simulated mode only Munchkin IDs that begin with 000- exist: see /docs/simulated.',
  ],
  webhook_url_unusable: [
    422,
    'The URL cannot take webhooks',
    'Give an https URL whose name leads to public addresses alone.',
  ],
  too_many_endpoints: [
    409,
    'There are too many webhook endpoints',
    'Remove one that is no longer used: a mode has 50 at the most.',
  ],
  endpoint_disabled: [
    409,
    'The webhook endpoint is disabled or removed',
    'Enable it, or add it again: `npm run -s host -- webhook enable`.',
  ],
  idempotency_key_reused: [
    409,
    'The Idempotency-Key was used for another request',
    'Use a new key for each new request.',
  ],
  idempotency_in_progress: [
    409,
    'The first request with this Idempotency-Key is still at work',
    'Repeat it after `Retry-After`.',
  ],
  already_done: [
    409,
    'Done already, and the answer is not stored',
    'What it made is not told twice. Make a new one, with a new Idempotency-Key.',
  ],
  not_testable: [
    409,
    'There is nothing to test',
    'Let the customer enter their credentials first.',
  ],
  connection_unproven: [
    409,
    'No test has let this connection in yet',
    'Wait for `connection.created`, or let the customer finish the setup.',
  ],
  connection_degraded: [
    409,
    'Marketo no longer lets this connection in',
    'Send the customer to `repairUrl`.',
  ],
  not_deletable: [
    409,
    'Not possible in this state',
    'Read the resource again and act on its status.',
  ],
  connection_disconnected: [
    410,
    'The connection was disconnected',
    'Hand the customer over again with a new connect session.',
  ],
  receipt_used: [410, 'The receipt was used already', 'A receipt is good once. Keep what it told.'],
  body_too_large: [413, 'The body is too large', 'Send less than 256 KiB.'],
  media_type_refused: [415, 'Not JSON', 'Send the body as application/json.'],
  rate_limited: [429, 'Too many requests', 'Repeat it after `Retry-After`.'],
  internal: [500, 'A fault of ours', 'Repeat it later, and report `requestId` to the operator.'],
  token_not_renewable_yet: [
    503,
    'Marketo has no newer token yet',
    'Repeat it after `Retry-After`, or ask for a smaller `minTtlSeconds`.',
  ],
  marketo_unreachable: [503, 'Marketo did not answer', 'Repeat it after `Retry-After`.'],
  service_sealed: [
    503,
    'The service has no key',
    'The operator gives it its key-encryption key; nothing is lost.',
  ],
  simulator_missing: [
    503,
    'There is no simulated Marketo here',
    'The operator names one: `MARKETO_SIMULATOR_URL`.',
  ],
  database_away: [503, 'The database is away', 'Repeat it after `Retry-After`.'],
} as const satisfies Record<string, readonly [status: number, title: string, action: string]>

export type ProblemCode = keyof typeof PROBLEMS
export const ProblemCode = z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]])

/** What a handler refuses with. */
export type Refusal = {
  ok: false
  problem: ProblemCode
  /** About this occurrence, for the developer; never a secret, never the whole of what was sent. */
  detail?: string
  /** What to show to a person; left out, null: nothing that they could do helps. */
  displayMessage?: string
  retryAfterSeconds?: number
  errors?: { pointer: string; message: string }[]
  /** Members of this problem alone, such as `verdict`. */
  more?: Record<string, unknown>
}

/** RFC 9457, with what a caller needs to act. */
export const Problem = z
  .looseObject({
    type: z.url().meta({ description: 'The same as docsUrl.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: ProblemCode,
    displayMessage: z
      .string()
      .nullable()
      .meta({ description: 'To show to a person; null when nothing that they could do helps.' }),
    suggestedAction: z.string(),
    docsUrl: z.url(),
    requestId: z.string(),
    errors: z
      .array(z.object({ pointer: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'Which members do not fit, as JSON Pointers (RFC 6901).' }),
  })
  .meta({ id: 'Problem', description: 'An error by RFC 9457.' })
export type Problem = z.infer<typeof Problem>
