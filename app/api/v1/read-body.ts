import type { Operation } from '#lib/api/operation.ts'
import type { Refusal } from '#lib/api/problems.ts'

const MOST_BYTES = 256 * 1024

type Body = { ok: true; json: unknown } | Refusal

/** None is `undefined`; where none is asked for, an empty object is the same. */
export async function readBody(operation: Operation, request: Request): Promise<Body> {
  if (operation.method !== 'POST') return { ok: true, json: undefined }
  const text = await readText(request)
  if (text === null) return { ok: false, problem: 'body_too_large' }
  if (text === '') return { ok: true, json: undefined }
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    return { ok: false, problem: 'media_type_refused' }
  }
  const json = jsonOf(text)
  if (json === undefined) return { ok: false, problem: 'invalid_json' }
  if (operation.body === null && JSON.stringify(json) !== '{}') {
    const errors = [{ pointer: '', message: 'No body is taken here' }]
    return { ok: false, problem: 'invalid_request', errors }
  }
  return { ok: true, json }
}

function jsonOf(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    // What is nested too deeply to be gone through is not read either.
    unstorable('', json)
    return json
  } catch {
    return undefined
  }
}

/** Null when it is longer than we read; the rest is then not waited for. */
async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return null
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** PostgreSQL keeps neither NUL nor half of a surrogate pair; a member `__proto__` is one that parsers leave out unsaid. */
export function unstorable(root: string, value: unknown): { pointer: string; message: string }[] {
  let isFound = false
  const look = (text: string) => {
    isFound ||= text.includes('\0') || !text.isWellFormed()
  }
  JSON.stringify(value, (key, part: unknown) => {
    look(key)
    isFound ||= key === '__proto__'
    if (typeof part === 'string') look(part)
    return part
  })
  return isFound
    ? [{ pointer: root, message: 'NUL or half a surrogate pair in a text, or `__proto__`' }]
    : []
}
