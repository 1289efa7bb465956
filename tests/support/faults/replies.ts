import type { Answer, Asked } from '#tests/support/faults/fault.ts'

type Wanted = { status?: string; headers?: string[]; type?: string; version?: string }

/** A whole reply as bytes, with its true length unless `headers` name one. */
export function reply(body: string | Buffer, wanted: Wanted = {}): Buffer {
  const { status = '200 OK', headers = [], version = 'HTTP/1.1' } = wanted
  const type = wanted.type ?? 'application/json;charset=UTF-8'
  const bytes = Buffer.from(body as string)
  const isFramed = headers.some((header) => /^(content-length|transfer-encoding):/i.test(header))
  const lines = [
    `${version} ${status}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    ...(isFramed ? [] : [`Content-Length: ${bytes.length}`]),
    ...headers,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), bytes])
}

export const json = (value: unknown, wanted?: Wanted) => reply(JSON.stringify(value), wanted)

export const html = (title: string, status = '200 OK') =>
  reply(`<!doctype html><title>${title}</title><p>${'filler '.repeat(200)}`, {
    status,
    type: 'text/html',
  })

export const TOKEN = {
  access_token: 'cdf01657-110d-4155-99a7-f986b2ff13a0:int',
  token_type: 'bearer',
  expires_in: 3599,
  scope: 'sync@northwind.example',
}

export const envelope = (more: object) => ({ requestId: 'e42b#14272d07d78', ...more })

export const USAGE = envelope({
  success: true,
  result: [{ date: '2026-11-22', total: 5, users: [{ userId: TOKEN.scope, count: 5 }] }],
})

/** What Marketo answers when all is well. */
export const well = ({ stage }: Pick<Asked, 'stage'>): Buffer =>
  stage === 'identity'
    ? json(TOKEN)
    : json(stage === 'baseline' ? USAGE : envelope({ success: true, result: [{ id: 1 }] }))

export const wellAs = (wanted: Wanted) => (asked: Asked) => {
  const [, body = ''] = well(asked).toString().split('\r\n\r\n')
  return reply(body, wanted)
}

/** Sends the same bytes for as long as somebody takes them, without holding more than the socket does. */
export const endlessly =
  (head: string | Buffer, bytes: Buffer, most = Infinity) =>
  ({ socket }: Pick<Asked, 'socket'>): void => {
    let left = most
    const write = () => {
      while (left > 0 && !socket.destroyed) {
        left -= bytes.length
        if (!socket.write(bytes)) return
      }
      if (left <= 0) socket.off('drain', write)
    }
    socket.on('drain', write)
    socket.write(head)
    write()
  }

/** Sends one piece after the other, a pause apart, from the list over and over. */
export const dripping =
  (head: string, piece: string, everyMs: number): Answer =>
  ({ socket }) => {
    socket.write(head)
    const timer = setInterval(() => socket.write(piece), everyMs)
    socket.once('close', () => clearInterval(timer))
  }
