type Handler = (request: Request) => Promise<Response>

export type Sent = {
  key?: string
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

/** One call of a route's handler, `path` below `/api/v1`, and what it answered, read. */
export async function call(handler: Handler, path: string, sent: Sent = {}) {
  const { key, body, headers = {}, method = body === undefined ? 'GET' : 'POST' } = sent
  const answer = await handler(
    new Request(`http://localhost/api/v1${path}`, {
      method,
      headers: {
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : bodyOf(body)),
    }),
  )
  const text = await answer.text()
  const json = text === '' ? null : (JSON.parse(text) as Record<string, unknown>)
  return { status: answer.status, headers: answer.headers, json, code: json?.['code'] }
}

/** A stream goes as it comes, a string as it stands, anything else as JSON. */
function bodyOf(body: unknown): RequestInit {
  if (body instanceof ReadableStream) return { body, duplex: 'half' } as RequestInit
  return { body: typeof body === 'string' ? body : JSON.stringify(body) }
}

/** The least that makes a connect session. */
export const SESSION = {
  tenant: { externalId: 'northwind', name: 'Northwind' },
  endUser: { externalId: 'user-1' },
}
