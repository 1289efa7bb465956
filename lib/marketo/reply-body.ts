import 'server-only'
import { createHash } from 'node:crypto'
import type { ReplyBody, Usage } from '#lib/marketo/reply-shape.ts'
import { redactorOf, type KnownValue, type Redact } from '#lib/marketo/redact.ts'
import { clean, decoded, short, tokensIn, withoutTokens } from '#lib/marketo/reply-text.ts'
import { behindName, saysTwoThings } from '#lib/marketo/json-names.ts'

const EXCERPT_LENGTH = 80
const CONTENT_TYPE_LENGTH = 100
/** No login is longer: an e-mail address has 254 characters at most (RFC 5321). */
const LOGIN_LENGTH = 254
/** What can stand in a header (RFC 6749: visible ASCII); Marketo's have 40. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/
const YEAR = 365 * 86_400

type Raw = { contentType: string | null; bytes: Buffer; cut: boolean }
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

/**
 * What a body says, less everything that a customer chose, every `known` value and every token in it. `usageOf` names
 * the API user whose own calls are counted in `stats/usage`; every other user is only counted. The access token, if
 * there is one, is handed over apart.
 */
export function readBody(
  { contentType, bytes, cut }: Raw,
  known: KnownValue[],
  usageOf?: string | null,
): { body: ReplyBody; contentType: string | null; accessToken: string | null } {
  const text = decoded(bytes, contentType)
  const redact = redactorOf([...known, ...tokensIn(text)])
  const json = cut ? undefined : parsed(text)
  const body = bodyOf({ text, json, cut, length: bytes.length }, redact, usageOf ?? null)
  return {
    body,
    contentType:
      contentType === null ? null : clean(contentType, redact).slice(0, CONTENT_TYPE_LENGTH),
    accessToken: body.shape === 'token' && isToken(json) ? json.access_token : null,
  }
}

type Read = { text: string; json: Json | undefined; cut: boolean; length: number }

function bodyOf(read: Read, redact: Redact, usageOf: string | null): ReplyBody {
  const { text, json } = read
  if (!read.cut && text.trim() === '') return { shape: 'empty' }
  if (json === undefined) return (read.cut && cutBody(text)) || notJson(read, redact)
  if (isContradiction(json, text)) return otherJson(read, redact)
  if (isToken(json)) return tokenOf(json, redact)
  if (!isObject(json)) return otherJson(read, redact)
  if (typeof json.error === 'string' && typeof json.success !== 'boolean')
    return {
      shape: 'identityError',
      error: short(json.error, redact),
      description: short(textOf(json.error_description), redact),
    }
  if (typeof json.success === 'boolean' || Array.isArray(json.errors))
    return envelopeOf(json, redact, usageOf)
  return otherJson(read, redact)
}
const tokenOf = (json: JsonObject, redact: Redact): ReplyBody => ({
  shape: 'token',
  scope: loginOf(json.scope, redact),
  expiresIn: secondsOf(json.expires_in),
})

function envelopeOf(json: JsonObject, redact: Redact, usageOf: string | null): ReplyBody {
  const errors = listOf(json.errors)
  return {
    shape: 'envelope',
    success: json.success === true,
    requestId: typeof json.requestId === 'string' ? short(json.requestId, redact) : null,
    errors: errors.slice(0, 10).map((error) => ({
      code: isObject(error) ? short(textOf(error.code), redact) : '',
      message: isObject(error)
        ? short(textOf(error.message), redact)
        : short(textOf(error), redact),
    })),
    resultCount: Array.isArray(json.result) ? json.result.length : null,
    usage: usageIn(json.result, redact, usageOf),
    cut: false,
  }
}

/** `stats/usage`: `result:[{ date, total, users:[{ userId, count }] }]`, the newest day first. */
function usageIn(result: Json | undefined, redact: Redact, ours: string | null): Usage | null {
  const day = Array.isArray(result) ? result[0] : undefined
  if (!isObject(day) || !Array.isArray(day.users)) return null
  const users = day.users.filter(isObject)
  const own = users.find((user) => ours !== null && textOf(user.userId) === ours)
  return {
    date: typeof day.date === 'string' ? short(day.date, redact).slice(0, 40) : null,
    total: numberOf(day.total),
    ours: own ? numberOf(own.count) : null,
    otherUsers: users.length - (own ? 1 : 0),
  }
}

/** A body that ended at our limit and began as a success was let in. */
function cutBody(text: string): ReplyBody | null {
  if (!/^\s*\{/.test(text)) return null
  const success = /^(true|false)\b/.exec(behindName(text, 'success') ?? '')?.[1]
  const errors = behindName(text, 'errors') ?? '[]'
  if (!success || !/^(\[\s*\]|null)/.test(errors)) return null
  return {
    shape: 'envelope',
    success: success === 'true',
    requestId: null,
    errors: [],
    resultCount: null,
    usage: null,
    cut: true,
  }
}

function notJson({ text, length }: Read, redact: Redact): ReplyBody {
  // Text in UTF-16 that says it is UTF-8 has a zero between any two letters, of a secret's too.
  const shown = withoutTokens(redact(text.replaceAll('\0', '')))
  const title = /<title[^>]{0,200}>([^<]{1,400})/i.exec(shown.slice(0, 20_000))?.[1]
  return {
    shape: 'notJson',
    length,
    sha256: createHash('sha256').update(shown).digest('hex'),
    excerpt: clean(title ?? shown.slice(0, 2000), redact).slice(0, EXCERPT_LENGTH),
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isToken = (json: Json | undefined): json is JsonObject & { access_token: string } =>
  isObject(json) && typeof json.access_token === 'string' && TOKEN.test(json.access_token)

const isContradiction = (json: Json, text: string) =>
  saysTwoThings(text) || (isToken(json) && typeof json.error === 'string')

const otherJson = ({ json, length }: Read, redact: Redact): ReplyBody => ({
  shape: 'otherJson',
  length,
  keys: isObject(json)
    ? Object.keys(json)
        .slice(0, 10)
        .map((key) => clean(key, redact).slice(0, 40))
    : [],
})

/** Errors in another form than a list are errors all the same. */
const listOf = (errors: Json | undefined): Json[] =>
  Array.isArray(errors) ? errors : errors === undefined || errors === null ? [] : [errors]

const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

function loginOf(scope: Json | undefined, redact: Redact): string | null {
  const login = typeof scope === 'string' ? clean(scope, redact) : ''
  return login !== '' && login.length <= LOGIN_LENGTH ? login : null
}

/** A count; no number is taken that is long enough to be a secret in digits. */
function numberOf(value: Json | undefined): number | null {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value
  return Number.isInteger(number) && Math.abs(number as number) < 1e9 ? (number as number) : null
}

/** A token lives for an hour; what is no length of time at all was not said. Below 0 it has ended already. */
function secondsOf(value: Json | undefined): number | null {
  const seconds = numberOf(value)
  return seconds !== null && Math.abs(seconds) <= YEAR ? seconds : null
}
