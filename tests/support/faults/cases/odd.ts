import { gzipSync } from 'node:zlib'
import type { Answer, Asked, Fault } from '#tests/support/faults/fault.ts'
import {
  endlessly,
  json,
  reply,
  TOKEN,
  USAGE,
  well,
  wellAs,
} from '#tests/support/faults/replies.ts'

const bodyOf = (asked: Asked) => well(asked).toString().split('\r\n\r\n')[1] ?? ''
const before =
  (bytes: string): Answer =>
  (asked) =>
    Buffer.concat([Buffer.from(bytes), well(asked)])

const LET_IN = { observation: '200 success', verdict: 'connected' } as const
const GIVEN = { observation: '200 token', verdict: 'connected' } as const
const GAPS = { observation: '200 token', verdict: 'connected_with_gaps' } as const

const everywhere = (name: string, answer: Answer): Fault => ({
  name,
  at: 'everywhere',
  answer,
  expected: LET_IN,
})
const token = (name: string, more: object, expected: Fault['expected'] = GIVEN): Fault => ({
  name,
  at: 'identity',
  answer: json({ ...TOKEN, ...more }),
  expected,
})

/** Odd, and not one of them a reason to keep a customer out: what a proxy or Marketo itself may well send. */
export const odd: Fault[] = [
  everywhere('a byte order mark', (asked) => reply(`\uFEFF${bodyOf(asked)}`)),
  everywhere('UTF-16 that says so', (asked) =>
    reply(Buffer.from(bodyOf(asked), 'utf16le'), { type: 'application/json; charset=utf-16le' }),
  ),
  everywhere(
    'another charset of which ASCII is a part',
    wellAs({ type: 'application/json;charset=ISO-8859-1' }),
  ),
  everywhere('a charset that does not exist', wellAs({ type: 'application/json;charset=x-none' })),
  everywhere('no content type', wellAs({ type: '' })),
  everywhere('HTTP/1.0', (asked) => {
    asked.socket.end(wellAs({ version: 'HTTP/1.0' })(asked))
  }),
  everywhere('a body that ends where the connection does', (asked) => {
    asked.socket.end(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${bodyOf(asked)}`)
  }),
  everywhere('connections closed between the calls, without a word', (asked) => {
    asked.socket.end(wellAs({ headers: ['Connection: keep-alive'] })(asked))
  }),
  everywhere('100 Continue before the reply', before('HTTP/1.1 100 Continue\r\n\r\n')),
  everywhere(
    '103 Early Hints before the reply',
    before('HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n'),
  ),
  everywhere('a clock that is two hours off', (asked) => {
    const then = Date.now() - 2 * 3_600_000
    const body = bodyOf(asked).replace('#14272d07d78', `#${then.toString(16)}`)
    return reply(body, { headers: [`Date: ${new Date(then).toUTCString()}`] })
  }),
  everywhere('trailers', (asked) => {
    const body = bodyOf(asked)
    return Buffer.from(
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\nX-Sum: 1\r\n\r\n`,
    )
  }),
  everywhere('chunks of one byte', (asked) => {
    const chunks = [...bodyOf(asked)].map((letter) => `1\r\n${letter}\r\n`).join('')
    return Buffer.from(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`)
  }),
  everywhere('gzip', (asked) =>
    reply(gzipSync(bodyOf(asked)), { headers: ['Content-Encoding: gzip'] }),
  ),
  everywhere(
    '60 headers',
    wellAs({ headers: Array.from({ length: 60 }, (_, n) => `X-Header-${n}: v`) }),
  ),
  everywhere('two replies to one request', (asked) => Buffer.concat([well(asked), well(asked)])),
  everywhere('names that stand twice and decide nothing', (asked) =>
    reply(bodyOf(asked).replace('{', '{"note":1,"note":2,')),
  ),
  everywhere('a reset before the first reply, and none after it', (asked) =>
    asked.stage === 'identity' && asked.nth === 1 ? asked.reset() : well(asked),
  ),
  {
    name: 'a body without end that began as a success',
    at: 'baseline',
    answer: endlessly(
      'HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n{"requestId":"e42b#1","success":true,"result":["',
      Buffer.alloc(64 * 1024, 'a'),
      1_073_741_824,
    ),
    expected: { observation: '200 success cut', verdict: 'connected' },
    isHeavy: true,
  },
  token('a token without expires_in', { expires_in: undefined }),
  token('expires_in as text', { expires_in: '3599' }),
  token('expires_in of ten thousand years', { expires_in: 3.2e11 }),
  {
    name: 'a token in its last second, and then a new one (expires_in 0, once)',
    at: 'identity',
    answer: ({ nth }) => json({ ...TOKEN, expires_in: nth === 1 ? 0 : 3599 }),
    expected: GIVEN,
    seconds: 4,
  },
  token('a token that names nobody (scope missing)', { scope: undefined }, GAPS),
  token('a scope of 10 kB', { scope: 'x'.repeat(10_000) }, GAPS),
  token('a scope that is a list', { scope: ['a', 'b'] }, GAPS),
  {
    name: 'counts as text',
    at: 'baseline',
    answer: json({ ...USAGE, result: [{ date: '2026-11-22', total: '5', users: [] }] }),
    expected: LET_IN,
  },
]
