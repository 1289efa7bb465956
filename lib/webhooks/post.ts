import 'server-only'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { ConnectFailure, connectTo, systemResolver, type Resolver } from '#lib/marketo/connect.ts'
import type { Receiver } from '#lib/webhooks/receiver.ts'

/** How a try ended. All but `delivered` are failures; `gone` is the receiver's wish to hear no more. */
export const POST_OUTCOMES = [
  'delivered',
  'gone',
  'redirect',
  'refused',
  'timeout',
  'unreachable',
  'private_address',
] as const
export type PostOutcome = (typeof POST_OUTCOMES)[number]

/** `status` is null without an answer; `retryAfter` is the header as it came. */
export type Posted = { outcome: PostOutcome; status: number | null; retryAfter: string | null }

/** Only tests pass these. */
export type PostFaults = { resolve?: Resolver; trusted?: string[]; limitMs?: number }

/** From the look-up of the name to the head of the answer. */
const LIMIT_MS = 15_000
/** What an answer may weigh, head and body; none of it is read. */
const ANSWER_LIMIT = 64 * 1024
/** How long a body may go on once the head has said everything. */
const BODY_LIMIT_MS = 1000

/**
 * Posts once, to an address that was tested right before, over a connection of its own; follows no redirect. Never
 * rejects.
 */
export async function post(
  receiver: Receiver,
  message: { headers: Record<string, string>; body: string },
  { resolve = systemResolver, trusted, limitMs = LIMIT_MS }: PostFaults = {},
): Promise<Posted> {
  const deadline = AbortSignal.timeout(limitMs)
  try {
    const connecting = connectTo(receiver, resolve, trusted)
    const { socket } = await Promise.race([connecting, tooLate(deadline, connecting)])
    return posted(await talk(socket, receiver, message, deadline))
  } catch (error) {
    const isRefused = error instanceof ConnectFailure && 'rule' in error.cut
    const outcome = isRefused ? 'private_address' : isTimeout(error, deadline)
    return { outcome, status: null, retryAfter: null }
  }
}

function posted({ statusCode = 0, headers }: IncomingMessage): Posted {
  const retryAfter = headers['retry-after'] ?? null
  return { outcome: outcomeOf(statusCode), status: statusCode, retryAfter }
}

function outcomeOf(status: number): PostOutcome {
  if (status >= 200 && status < 300) return 'delivered'
  if (status === 410) return 'gone'
  return status >= 300 && status < 400 ? 'redirect' : 'refused'
}

function isTimeout(error: unknown, deadline: AbortSignal): 'timeout' | 'unreachable' {
  const isLate =
    error instanceof ConnectFailure && 'errno' in error.cut && error.cut.errno === 'TIMEOUT'
  return isLate || deadline.aborted ? 'timeout' : 'unreachable'
}

/** Resolves with the head of the answer; its body runs dry by itself, for a while. */
function talk(
  socket: Socket,
  { host, port, isTls, target }: Receiver,
  { headers, body }: { headers: Record<string, string>; body: string },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((done, failed) => {
    const isUsual = port === (isTls ? 443 : 80)
    const name = host.includes(':') ? `[${host}]` : host
    const call = httpRequest({
      method: 'POST',
      path: target,
      headers: {
        ...headers,
        host: isUsual ? name : `${name}:${port}`,
        'content-length': `${Buffer.byteLength(body)}`,
        connection: 'close',
      },
      createConnection: () => socket,
      signal,
    })
    let weight = 0
    socket.on('data', (chunk: Buffer) => {
      weight += chunk.length
      if (weight > ANSWER_LIMIT) call.destroy(new Error('too much'))
    })
    call.once('response', (response) => {
      done(response)
      response.on('error', () => undefined)
      response.resume()
      const timer = setTimeout(() => call.destroy(), BODY_LIMIT_MS).unref()
      call.once('close', () => clearTimeout(timer))
    })
    call.on('error', failed)
    call.once('close', () => failed(new Error('no answer')))
    call.end(body)
  })
}

/** A connection that comes about after all is closed. */
function tooLate(deadline: AbortSignal, connecting: Promise<{ socket: Socket }>): Promise<never> {
  return new Promise((_, failed) => {
    deadline.addEventListener('abort', () => {
      failed(new Error('too late'))
      connecting.then(
        ({ socket }) => setImmediate(() => socket.destroy()),
        () => undefined,
      )
    })
  })
}
