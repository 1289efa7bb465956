import 'server-only'
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { htmlReply, type Reply } from '#lib/simulator/reply.ts'
import type { Switches } from '#lib/simulator/switches.ts'

const MILLISECONDS_A_BYTE = 200

/** Sends a reply as Marketo does, chunked, or breaks it as the fault says. */
export async function sendReply(
  response: ServerResponse,
  reply: Reply,
  { latencyMs, fault }: { latencyMs: number; fault: Switches['fault'] },
): Promise<void> {
  if (latencyMs > 0) await sleep(latencyMs, undefined, { ref: false })
  if (response.destroyed) return
  if (fault === 'reset') return void response.socket?.resetAndDestroy()
  const sent = fault === 'html' ? captivePage : fault === 'badGateway' ? badGateway : reply
  response.writeHead(sent.status, sent.headers)
  if (fault === 'halfReply') return sendHalf(response, sent.body)
  if (fault === 'slowBytes') return sendSlowly(response, sent.body)
  response.write(sent.body)
  response.end()
}

const captivePage = htmlReply(200, 'Please sign in', 'Your network asks you to sign in first.')
const badGateway = htmlReply(502, '502 Bad Gateway', 'The server behind this one did not answer.')

function sendHalf(response: ServerResponse, body: string): void {
  response.write(body.slice(0, Math.floor(body.length / 2)), () => response.socket?.destroy())
}

async function sendSlowly(response: ServerResponse, body: string): Promise<void> {
  for (const character of body) {
    if (response.destroyed) return
    response.write(character)
    await sleep(MILLISECONDS_A_BYTE, undefined, { ref: false })
  }
  response.end()
}
