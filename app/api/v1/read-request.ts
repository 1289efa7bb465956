import type * as z from 'zod'
import type { Operation } from '#lib/api/operation.ts'
import type { Refusal } from '#lib/api/problems.ts'

const MOST_BYTES = 256 * 1024

export type Read = { ok: true; params: unknown; query: unknown; body: unknown } | Refusal

/** What came, parsed by the operation's own schemas; all members that do not fit are named at once. */
export async function readRequest(
  operation: Operation,
  request: Request,
  params: Record<string, string | string[] | undefined>,
): Promise<Read> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const sent = operation.body === null ? { ok: true as const, json: null } : await readJson(request)
  if (!sent.ok) return sent
  const parsed = {
    params: operation.params.safeParse(params),
    query: operation.query.safeParse(query),
    body: operation.body?.safeParse(sent.json),
  }
  const errors = [
    ...named('/path', parsed.params.error),
    ...named('/query', parsed.query.error),
    ...named('', parsed.body?.error),
  ]
  if (errors.length > 0) return { ok: false, problem: 'invalid_request', errors }
  return {
    ok: true,
    params: parsed.params.data,
    query: parsed.query.data,
    body: parsed.body?.data ?? null,
  }
}

/** The issues' own texts quote no value but the names of members that we do not know. */
function named(root: string, error: z.ZodError | undefined): Refusal['errors'] & object {
  return (error?.issues ?? []).flatMap((issue) => {
    const pointer = root + issue.path.map((part) => `/${escaped(String(part))}`).join('')
    if (issue.code !== 'unrecognized_keys') return [{ pointer, message: issue.message }]
    return issue.keys.map((key) => ({
      pointer: `${pointer}/${escaped(key)}`,
      message: 'Unknown member',
    }))
  })
}

const escaped = (part: string) => part.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')

async function readJson(request: Request): Promise<{ ok: true; json: unknown } | Refusal> {
  const type = request.headers.get('content-type') ?? ''
  const text = await readText(request)
  if (text === null) return { ok: false, problem: 'body_too_large' }
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    return { ok: false, problem: 'media_type_refused' }
  }
  try {
    return { ok: true, json: JSON.parse(text) }
  } catch {
    return { ok: false, problem: 'invalid_json' }
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
