import type * as z from 'zod'
import { readBody, unstorable } from '#app/api/v1/read-body.ts'
import type { Operation } from '#lib/api/operation.ts'
import type { Refusal } from '#lib/api/problems.ts'

/** `sent` is the body before it was parsed; null where there was none. */
export type Read =
  | { ok: true; params: unknown; query: unknown; body: unknown; sent: unknown }
  | Refusal

/** A small body can hold very many members that nobody knows. */
const MOST_ERRORS = 50

type Errors = NonNullable<Refusal['errors']>

/** What came, parsed by the operation's own schemas; all members that do not fit are named at once, up to 50. */
export async function readRequest(operation: Operation, request: Request): Promise<Read> {
  const { pathname, searchParams } = new URL(request.url)
  const sent = await readBody(operation, request)
  if (!sent.ok) return sent
  const [params, query] = [paramsIn(operation.path, pathname), Object.fromEntries(searchParams)]
  const parsed = {
    params: operation.params.safeParse(params),
    query: operation.query.safeParse(query),
    body: operation.body?.safeParse(sent.json),
  }
  const errors = [
    ...named('/path', parsed.params.error, params),
    ...named('/query', parsed.query.error, query),
    ...named('', parsed.body?.error, sent.json),
    ...unstorable('/path', params),
    ...unstorable('/query', query),
    ...unstorable('', sent.json),
  ]
  if (errors.length > 0) {
    return { ok: false, problem: 'invalid_request', errors: errors.slice(0, MOST_ERRORS) }
  }
  return {
    ok: true,
    params: parsed.params.data,
    query: parsed.query.data,
    body: parsed.body?.data ?? null,
    sent: sent.json,
  }
}

/** What stands in the path where the template has a name. The framework's own parts are not all decoded. */
function paramsIn(template: string, pathname: string): Record<string, string> {
  const parts = pathname.split('/').slice(-(template.split('/').length - 1))
  const names = template.split('/').slice(1)
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), decoded(parts[index] ?? '')]] : [],
    ),
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The issues' own texts quote no value but the names of members that we do not know. */
function named(root: string, error: z.ZodError | undefined, given: unknown): Errors {
  return (error?.issues ?? []).flatMap((issue) => {
    const pointer = root + issue.path.map((part) => `/${escaped(String(part))}`).join('')
    if (issue.code !== 'unrecognized_keys') {
      const isMissing = OF_THE_TYPE.has(issue.code) && valueAt(given, issue.path) === undefined
      return [{ pointer, message: isMissing ? 'Missing' : issue.message }]
    }
    return issue.keys.map((key) => ({
      pointer: `${pointer}/${escaped(key)}`,
      message: 'Unknown member',
    }))
  })
}

/** What a schema says of a value that is not there at all, as of one of another type. */
const OF_THE_TYPE = new Set(['invalid_type', 'invalid_value', 'invalid_union'])

const valueAt = (given: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | null)?.[part], given)

const escaped = (part: string) => part.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')
