import type { Gathering } from '#lib/connection-test/gather.ts'
import { retryBudget } from '#lib/connection-test/retries.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { simulatedTransport } from '#lib/marketo/transport.ts'
import { answering, type Loopback } from '#tests/support/fault-server.ts'

/** One call as it arrived. `path` is without its query, `from` the caller's address. */
export type Seen = {
  method: string
  url: string
  path: string
  body: string
  type: string | undefined
  token: string | null
  from: string
}

export type Reply = { status?: number; type?: string; body: string } | 'reset'

export type ScriptedMarketo = Loopback & { url: string; calls: Seen[] }

/** A Marketo that answers as a test says; `number` counts its calls from 1. It publishes no address book. */
export async function scriptedMarketo(
  answer: (seen: Seen, number: number) => Reply | Promise<Reply>,
): Promise<ScriptedMarketo> {
  const calls: Seen[] = []
  const server = await answering(async (request, response) => {
    let body = ''
    for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString()
    const url = request.url ?? ''
    if (url === '/addresses.json') return response.writeHead(404).end()
    const seen: Seen = {
      method: request.method ?? '',
      url,
      path: url.split('?')[0] ?? '',
      body,
      type: request.headers['content-type'],
      token: /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? null,
      from: request.socket.remoteAddress ?? '',
    }
    calls.push(seen)
    const reply = await answer(seen, calls.length)
    if (reply === 'reset') return request.socket.resetAndDestroy()
    const { status = 200, type = 'application/json;charset=UTF-8' } = reply
    return response.writeHead(status, { 'content-type': type }).end(reply.body)
  })
  return { ...server, url: `http://127.0.0.1:${server.port}`, calls }
}

/** What the steps of a run share, calling this server. */
export function gatheringAt(port: number, more: Partial<Gathering> = {}): Gathering {
  const place = { host: '127.0.0.1', port, scheme: 'http' as const }
  const { clientId, clientSecret } = PAIR
  return {
    wire: {
      transport: simulatedTransport('000-ABC-123', 'control.test', {
        instance: () => place,
        controlHost: () => place,
      }),
      signal: new AbortController().signal,
      startedAt: performance.now(),
      known: [
        { label: '‹secret›', secret: clientSecret },
        { label: '‹client id›', secret: clientId },
      ],
    },
    credentials: PAIR,
    budget: retryBudget(2),
    mayAskByQuery: true,
    now: () => new Date('2026-11-22T12:00:00Z'),
    ...more,
  }
}

const PAIR = {
  clientId: secretFrom('4b7c0e6a-93d1-4a63-8f0e-2d1c5a9e7f10'),
  clientSecret: secretFrom(' s3cr3tS3cr3tS3cr3tS3cr3tS3cr3t12 '),
}

export const tokenReply = (value: string, expiresIn = 3599): Reply => ({
  body: JSON.stringify({
    access_token: value,
    token_type: 'bearer',
    expires_in: expiresIn,
    scope: 'sync@northwind.example',
  }),
})

export const success: Reply = {
  body: '{"requestId":"e42b#14272d07d78","success":true,"result":[]}',
}

/** HTTP 200 with `success: false` and these codes, or another status with the same body. */
export const failure = (codes: string[], status = 200): Reply => ({
  status,
  body: JSON.stringify({
    requestId: 'e42b#14272d07d78',
    success: false,
    errors: codes.map((code) => ({ code, message: `message of ${code}` })),
  }),
})
