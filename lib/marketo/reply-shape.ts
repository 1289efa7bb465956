import * as z from 'zod/mini'

/** `code` as Marketo sent it, as text; `message` cut at 200 characters and stripped of every typed value and token. */
const MarketoError = z.object({ code: z.string(), message: z.string() })

/** What `stats/usage` tells, less the names of the customer's other users. */
export const Usage = z.object({
  date: z.nullable(z.string()),
  total: z.nullable(z.number()),
  ours: z.nullable(z.number()),
  otherUsers: z.number(),
})
export type Usage = z.infer<typeof Usage>

/** What a reply's body says, by its shape. */
export const ReplyBody = z.discriminatedUnion('shape', [
  /** Identity's token answer. `expiresIn` in seconds; `scope` is the API-only user's login. The token itself is gone. */
  z.object({
    shape: z.literal('token'),
    scope: z.nullable(z.string()),
    expiresIn: z.nullable(z.number()),
  }),
  /** Identity's `{ error, error_description }`, whatever the HTTP status. */
  z.object({ shape: z.literal('identityError'), error: z.string(), description: z.string() }),
  /** The REST envelope. `resultCount` is null where there is no `result`; `cut` when the body ended at our limit. */
  z.object({
    shape: z.literal('envelope'),
    success: z.boolean(),
    requestId: z.nullable(z.string()),
    errors: z.array(MarketoError),
    resultCount: z.nullable(z.number()),
    usage: z.nullable(Usage),
    cut: z.boolean(),
  }),
  /** JSON of no shape we know. `keys` are the top level's first ten names. */
  z.object({ shape: z.literal('otherJson'), length: z.number(), keys: z.array(z.string()) }),
  z.object({ shape: z.literal('empty') }),
  /** Not JSON. `excerpt` is the page's title, or the first 80 printable characters. */
  z.object({
    shape: z.literal('notJson'),
    length: z.number(),
    sha256: z.string(),
    excerpt: z.string(),
  }),
])
export type ReplyBody = z.infer<typeof ReplyBody>
