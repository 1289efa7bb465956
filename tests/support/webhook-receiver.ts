import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { headers: Record<string, string>; body: string; path: string }
/** What to answer: a status, or whatever is done with the response. */
export type Answer = number | ((response: ServerResponse, received: Received) => void)

export type WebhookReceiver = {
  url: string
  /** Everything that came, oldest first. */
  received: Received[]
  stop(): Promise<void>
}

/** A host's endpoint on this machine, which answers as it is told. */
export async function startReceiver(
  answer: (received: Received, count: number) => Answer = () => 204,
): Promise<WebhookReceiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    void take(request).then((one) => {
      received.push(one)
      const said = answer(one, received.length)
      if (typeof said === 'number') response.writeHead(said).end()
      else said(response, one)
    })
  })
  server.keepAliveTimeout = 1000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    received,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function take(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return {
    headers: request.headers as Record<string, string>,
    body: Buffer.concat(chunks).toString(),
    path: request.url ?? '',
  }
}
