import 'server-only'
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { readLimited } from '#lib/marketo/body-limit.ts'
import { ConnectFailure, type Phases } from '#lib/marketo/connect.ts'
import { FIRST_BYTE_LIMIT, HEADER_LIMIT, WIRE_LIMIT } from '#lib/marketo/limits.ts'
import type { FailurePhase, RefusalRule, Timings } from '#lib/marketo/observation.ts'

export type Request = {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
}

export type RawOutcome =
  | { kind: 'reply'; status: number; contentType: string | null; bytes: Buffer; cut: boolean }
  | { kind: 'networkFailure'; phase: FailurePhase; errno: string }
  | { kind: 'refused'; rule: RefusalRule }

/** One call, before anybody read its body. */
export type Exchange = { from: string | null; timings: Timings; outcome: RawOutcome }

export type Connector = () => Promise<{ socket: Socket; phases: Phases }>

export type Line = {
  /** Never rejects: every way a call can end is an outcome. */
  send(request: Request, signal: AbortSignal): Promise<Exchange>
  close(): void
}

/** A pool of connections to one host, each made by `connect`; no redirects, no proxy, no cookies. */
export function openLine(host: string, connect: Connector): Line {
  const phases = new WeakMap<Duplex, Phases>()
  const agent = new Agent({ keepAlive: true, maxSockets: 5 })
  agent.createConnection = (_options, created) => {
    connect().then(
      (made) => {
        phases.set(made.socket, made.phases)
        created?.(null, made.socket)
      },
      (error: Error) => created?.(error, undefined as never),
    )
    return undefined
  }
  return {
    send: (request, signal) => exchange(agent, host, request, signal, phases),
    close: () => agent.destroy(),
  }
}

async function exchange(
  agent: Agent,
  host: string,
  request: Request,
  signal: AbortSignal,
  phases: WeakMap<Duplex, Phases>,
): Promise<Exchange> {
  const started = performance.now()
  const timings: Timings = { dns: null, connect: null, tls: null, firstByte: null, end: 0 }
  const seen: { from: string | null; phase: FailurePhase } = { from: null, phase: 'send' }
  const outcome = await new Promise<RawOutcome>((done) => {
    if (signal.aborted) return done(cutShort(signal))
    const call = httpRequest({ agent, host, signal, ...wireOptions(host, request) })
    const fail = (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      done(failed(error, seen.phase, signal))
      call.destroy()
    }
    let timer: NodeJS.Timeout | undefined
    const closed = () => fail(errorOf('ECONNRESET'))
    const tooHeavy = new AbortController()
    call.maxHeadersCount = HEADER_LIMIT + 1
    call.once('socket', (socket) => {
      seen.from = socket.localAddress ?? null
      if (!call.reusedSocket) Object.assign(timings, phases.get(socket))
      timer = setTimeout(() => fail(errorOf('TIMEOUT')), FIRST_BYTE_LIMIT)
      const weigh = weighing(() => {
        tooHeavy.abort()
        if (seen.phase !== 'body') fail(errorOf('HPE_HEADER_OVERFLOW'))
      })
      socket.on('data', weigh)
      call.once('close', () => socket.off('data', weigh))
    })
    call.once('finish', () => (seen.phase = 'firstByte'))
    // A switch of protocols is a reply as well, and no connection of ours any more.
    call.once('upgrade', (response, socket) => {
      clearTimeout(timer)
      call.off('close', closed)
      timings.firstByte = performance.now() - started
      socket.destroy()
      done(replyWith(response, Buffer.alloc(0), false))
    })
    call.once('response', (response) => {
      clearTimeout(timer)
      call.off('close', closed)
      timings.firstByte = performance.now() - started
      seen.phase = 'body'
      replyOf(response, tooHeavy.signal).then(done, fail)
    })
    call.on('error', fail)
    call.once('close', closed)
    call.end(request.body)
    // What cannot stand in a request, such as a token with a line break, is thrown before there is a call.
  }).catch((error: NodeJS.ErrnoException) => failed(error, seen.phase, signal))
  timings.end = performance.now() - started
  return { from: seen.from, timings, outcome }
}

const wireOptions = (host: string, { method, path, headers, body }: Request) => ({
  method,
  path,
  headers: {
    host,
    accept: 'application/json',
    'accept-encoding': 'gzip',
    ...headers,
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
  },
})

const errorOf = (code: string) => Object.assign(new Error(), { code })

/** Counts what arrives, whatever it is: before a reply and around a small body there may be framing without end. */
function weighing(tooMuch: () => void) {
  let bytes = 0
  return (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > WIRE_LIMIT) tooMuch()
  }
}

const cutShort = (signal: AbortSignal): RawOutcome => ({
  kind: 'refused',
  rule: signal.reason === 'cancelled' ? 'cancelled' : 'deadline',
})

async function replyOf(response: IncomingMessage, tooHeavy: AbortSignal): Promise<RawOutcome> {
  if (response.rawHeaders.length / 2 > HEADER_LIMIT) {
    response.destroy()
    return { kind: 'refused', rule: 'tooManyHeaders' }
  }
  const { bytes, cut } = await readLimited(response, response.headers['content-encoding'], tooHeavy)
  return replyWith(response, bytes, cut)
}

const replyWith = ({ statusCode, headers }: IncomingMessage, bytes: Buffer, cut: boolean) => ({
  kind: 'reply' as const,
  status: statusCode ?? 0,
  contentType: headers['content-type'] ?? null,
  bytes,
  cut,
})

function failed(
  error: NodeJS.ErrnoException,
  phase: FailurePhase,
  signal: AbortSignal,
): RawOutcome {
  if (signal.aborted) return cutShort(signal)
  if (error instanceof ConnectFailure)
    return 'rule' in error.cut
      ? { kind: 'refused', rule: error.cut.rule }
      : { kind: 'networkFailure', ...error.cut }
  if (error.code === 'HPE_HEADER_OVERFLOW') return { kind: 'refused', rule: 'tooManyHeaders' }
  return { kind: 'networkFailure', phase, errno: error.code ?? 'UNKNOWN' }
}
