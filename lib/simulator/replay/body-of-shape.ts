import { BODY_LIMIT } from '#lib/marketo/limits.ts'
import type { ReplyBody, Usage } from '#lib/marketo/reply-shape.ts'

type Shape<Name extends ReplyBody['shape']> = Extract<ReplyBody, { shape: Name }>

export type Filling = {
  /** Puts a value back where the report says `‹client id›`, `‹secret›` or `‹token›`. */
  fill: (text: string) => string
  /** The token that a token answer gives. */
  token: string
  /** Whose calls `stats/usage` counts as ours. */
  apiUser: string | null
}

/** A body that is read as the one that was seen: what the customer wrote in it is gone, so it is not the same text. */
export function bodyOfShape(body: ReplyBody, filling: Filling): string {
  switch (body.shape) {
    case 'token':
      return tokenAnswer(body, filling)
    case 'identityError':
      return json({ error: body.error, error_description: body.description }, filling)
    case 'envelope':
      return body.cut ? endlessEnvelope(body) : envelope(body, filling)
    case 'otherJson':
      return padded(json(Object.fromEntries(body.keys.map((key) => [key, null])), filling), body)
    case 'empty':
      return ''
    case 'notJson':
      return padded(textOf(body, filling), body)
  }
}

const tokenAnswer = ({ scope, expiresIn }: Shape<'token'>, filling: Filling) =>
  json(
    {
      access_token: filling.token,
      token_type: 'bearer',
      ...(expiresIn === null ? {} : { expires_in: expiresIn }),
      ...(scope === null ? {} : { scope }),
    },
    filling,
  )

function envelope(body: Shape<'envelope'>, filling: Filling): string {
  const { requestId, success, errors, resultCount, usage } = body
  const rows = Array.from({ length: resultCount ?? 0 }, (): unknown => ({}))
  if (usage) rows[0] = dayOf(usage, filling.apiUser)
  return json(
    {
      ...(requestId === null ? {} : { requestId }),
      success,
      ...(errors.length > 0 || !success ? { errors } : {}),
      ...(resultCount === null ? {} : { result: rows }),
    },
    filling,
  )
}

function dayOf({ date, total, ours, otherUsers }: Usage, apiUser: string | null) {
  const others = Array.from({ length: otherUsers }, (_, at) => ({
    userId: `other-user-${at + 1}@simulated.example`,
    count: Math.floor(((total ?? 0) - (ours ?? 0)) / otherUsers),
  }))
  const own = ours === null || apiUser === null ? [] : [{ userId: apiUser, count: ours }]
  return {
    ...(date === null ? {} : { date }),
    ...(total === null ? {} : { total }),
    users: [...own, ...others],
  }
}

/** Longer than what we read. */
const endlessEnvelope = ({ success }: Shape<'envelope'>) =>
  `{"success":${success},"result":["${'x'.repeat(BODY_LIMIT)}"]}`

/** As a page's title, unless there is something in it that ends a title. */
function textOf({ excerpt }: Shape<'notJson'>, { fill }: Filling): string {
  if (excerpt === '') return '\u0001'
  return excerpt.includes('<') ? fill(excerpt) : `<!doctype html><title>${fill(excerpt)}</title>`
}

/** Blanks behind a body change nothing but its length. */
const padded = (text: string, { length }: { length: number }) =>
  text.padEnd(Math.min(length, BODY_LIMIT))

/** In ASCII, so that a charset of another name reads it too. */
const json = (value: unknown, { fill }: Filling) =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? fill(each) : each,
  ).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
