import 'server-only'
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { htmlReply, type Reply } from '#lib/simulator/reply.ts'
import type { Switches } from '#lib/simulator/switches.ts'

export type Trouble = Pick<Switches, 'latencyMs' | 'fault'>

const MILLISECONDS_A_BYTE = 200

/** Sends a reply as Marketo does, chunked, or breaks it as the fault says. Resolves when there is nothing more to send. */
export async function sendReply(
  response: ServerResponse,
  reply: Reply,
  { latencyMs, fault }: Trouble,
): Promise<void> {
  if (latencyMs > 0) await sleep(latencyMs, undefined, { ref: false })
  if (response.destroyed) return
  switch (fault) {
    case 'none':
      return sendWhole(response, reply)
    case 'html':
      return sendWhole(response, captivePage)
    case 'badGateway':
      return sendWhole(response, badGateway)
    case 'reset':
      return void response.socket?.resetAndDestroy()
    case 'halfReply':
      return sendHalf(response, reply)
    case 'slowBytes':
      return sendSlowly(response, reply)
    case 'stalledBody':
      response.writeHead(reply.status, reply.headers).flushHeaders()
      return untilGone(response)
    case 'neverAnswers':
      return untilGone(response)
    case 'tooManyHeaders':
      return sendWhole(response, { ...reply, headers: { ...reply.headers, ...MANY_HEADERS } })
    case 'notHttp':
      return void response.socket?.end('220 simulated.example ESMTP ready\r\n')
    case 'brokenGzip':
      return sendWhole(response, {
        ...reply,
        headers: { ...reply.headers, 'Content-Encoding': 'gzip' },
      })
  }
}

const captivePage = htmlReply(200, 'Please sign in', 'Your network asks you to sign in first.')
const badGateway = htmlReply(502, '502 Bad Gateway', 'The server behind this one did not answer.')

const MANY_HEADERS = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => [`X-Simulated-${at}`, 'one of many']),
)

function sendWhole(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers)
  if (body !== '') response.write(body)
  response.end()
}

function sendHalf(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers)
  response.write(body.slice(0, Math.ceil(body.length / 2)), () => response.socket?.destroy())
}

async function sendSlowly(response: ServerResponse, { status, headers, body }: Reply) {
  response.writeHead(status, headers)
  for (const character of body) {
    if (response.destroyed) return
    response.write(character)
    await sleep(MILLISECONDS_A_BYTE, undefined, { ref: false })
  }
  response.end()
}

/** The caller gives up, or the simulator ends. */
async function untilGone(response: ServerResponse): Promise<void> {
  if (!response.destroyed) await once(response, 'close')
}
