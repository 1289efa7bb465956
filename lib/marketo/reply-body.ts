import 'server-only'
import { createHash } from 'node:crypto'
import type { ReplyBody, Usage } from '#lib/marketo/observation.ts'
import type { Redact } from '#lib/marketo/redact.ts'

const MESSAGE_LENGTH = 200
const EXCERPT_LENGTH = 80

type Raw = { contentType: string | null; bytes: Buffer; cut: boolean }
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

/**
 * What a body says, less everything that a customer chose. `usageOf` names the API user whose own calls are counted in
 * `stats/usage`; every other user is only counted. The access token, if there is one, is handed over apart.
 */
export function readBody(
  { contentType, bytes, cut }: Raw,
  redact: Redact,
  usageOf?: string | null,
): { body: ReplyBody; accessToken: string | null } {
  const text = decoded(bytes, contentType)
  const without = (body: ReplyBody) => ({ body, accessToken: null })
  if (text.trim() === '') return without({ shape: 'empty' })
  if (cut) return without(cutBody(text) ?? notJson(bytes, text, redact))
  const json = parsed(text)
  if (json === undefined) return without(notJson(bytes, text, redact))
  const otherJson: ReplyBody = {
    shape: 'otherJson',
    length: bytes.length,
    keys: keysOf(json, redact),
  }
  if (!isObject(json)) return without(otherJson)
  if (typeof json.access_token === 'string' && json.access_token !== '')
    return { body: tokenOf(json, redact), accessToken: json.access_token }
  if (typeof json.error === 'string' && typeof json.success !== 'boolean')
    return without({
      shape: 'identityError',
      error: short(json.error, redact),
      description: short(textOf(json.error_description), redact),
    })
  if (typeof json.success === 'boolean' || Array.isArray(json.errors))
    return without(envelopeOf(json, redact, usageOf ?? null))
  return without(otherJson)
}

const tokenOf = (json: JsonObject, redact: Redact): ReplyBody => ({
  shape: 'token',
  scope: typeof json.scope === 'string' && json.scope.trim() ? short(json.scope, redact) : null,
  expiresIn: numberOf(json.expires_in),
})

function envelopeOf(json: JsonObject, redact: Redact, usageOf: string | null): ReplyBody {
  const errors = Array.isArray(json.errors) ? json.errors : []
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
    usage: usageIn(json.result, usageOf),
    cut: false,
  }
}

/** `stats/usage`: `result:[{ date, total, users:[{ userId, count }] }]`, the newest day first. */
function usageIn(result: Json | undefined, ours: string | null): Usage | null {
  const day = Array.isArray(result) ? result[0] : undefined
  if (!isObject(day) || !Array.isArray(day.users)) return null
  const users = day.users.filter(isObject)
  const own = users.find((user) => ours !== null && textOf(user.userId) === ours)
  return {
    date: typeof day.date === 'string' ? day.date.slice(0, 40) : null,
    total: numberOf(day.total),
    ours: own ? numberOf(own.count) : null,
    otherUsers: users.length - (own ? 1 : 0),
  }
}

/** A body that ended at our limit and began as a success was let in. */
function cutBody(text: string): ReplyBody | null {
  const success = /^\s*\{[^[\]]{0,2000}?"success"\s*:\s*(true|false)/.exec(text)
  if (!success) return null
  return {
    shape: 'envelope',
    success: success[1] === 'true',
    requestId: null,
    errors: [],
    resultCount: null,
    usage: null,
    cut: true,
  }
}

function notJson(bytes: Buffer, text: string, redact: Redact): ReplyBody {
  const title = /<title[^>]{0,200}>([^<]{1,400})/i.exec(text.slice(0, 20_000))?.[1]
  return {
    shape: 'notJson',
    length: bytes.length,
    sha256: createHash('sha256').update(redact(text)).digest('hex'),
    excerpt: redact(printable(title ?? text.slice(0, 2000))).slice(0, EXCERPT_LENGTH),
  }
}

function decoded(bytes: Buffer, contentType: string | null): string {
  const charset = /charset\s*=\s*"?([\w-]{1,40})/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
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

const keysOf = (json: Json, redact: Redact) =>
  isObject(json)
    ? Object.keys(json)
        .slice(0, 10)
        .map((key) => redact(key).slice(0, 40))
    : []

const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

function numberOf(value: Json | undefined): number | null {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

const printable = (text: string) =>
  text
    .replace(/[^\P{C}]|\s/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

const short = (text: string, redact: Redact) => redact(printable(text)).slice(0, MESSAGE_LENGTH)
