import 'server-only'
import type { IncomingMessage } from 'node:http'

/** A request, read to its end. `form` is empty unless the body says that it is one. */
export type Exchange = {
  method: string
  host: string
  target: string
  path: string
  query: URLSearchParams
  form: URLSearchParams
  body: string
  authorization: string | undefined
  accept: string
  /** Of the page that asks, where a browser says so. */
  origin: string | undefined
  site: string | undefined
  /** The caller's address as IPv4 where it is one. */
  from: string
}

const MEGABYTE = 1_048_576

/** Null when the body is over 1 MB, which Marketo answers with 413. */
export async function readExchange(request: IncomingMessage): Promise<Exchange | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= MEGABYTE) chunks.push(chunk)
  }
  if (length > MEGABYTE) return null
  const body = Buffer.concat(chunks).toString('utf8')
  const target = request.url ?? '/'
  const [path = '/', query = ''] = splitOnce(withoutOrigin(target), '?')
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(
    request.headers['content-type'] ?? '',
  )
  return {
    method: request.method ?? 'GET',
    host: request.headers.host ?? '',
    target,
    path,
    query: new URLSearchParams(query),
    form: new URLSearchParams(isForm ? body : ''),
    body,
    authorization: request.headers.authorization,
    accept: request.headers.accept ?? '',
    origin: request.headers.origin,
    site: headerOf(request, 'sec-fetch-site'),
    from: (request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
  }
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

const withoutOrigin = (target: string) => target.replace(/^https?:\/\/[^/?]*/i, '')

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
