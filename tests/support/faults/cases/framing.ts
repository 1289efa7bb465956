import type { Fault } from '#tests/support/faults/fault.ts'
import { endlessly, json, reply, TOKEN, USAGE } from '#tests/support/faults/replies.ts'

const many = (count: number) => Array.from({ length: count }, (_, n) => `X-Header-${n}: v`)
const raw = (text: string) => Buffer.from(text, 'latin1')
const TOO_MANY = { observation: 'refused tooManyHeaders', verdict: 'unexpected_reply' } as const

const redirect = (status: string, location: string, body = '') =>
  reply(body, { status, headers: [`Location: ${location}`] })

const garbled = (errno: string, phase = 'firstByte') =>
  ({ observation: `${phase} ${errno}`, verdict: 'unexpected_reply' }) as const

/** Status lines, headers, chunks: HTTP itself. */
export const framing: Fault[] = [
  {
    name: '10,000 headers',
    at: 'everywhere',
    answer: json(TOKEN, { headers: many(10_000) }),
    expected: TOO_MANY,
    isHeavy: true,
  },
  {
    name: '100 headers',
    at: 'baseline',
    answer: json(USAGE, { headers: many(100) }),
    expected: TOO_MANY,
  },
  {
    name: 'a header of 1 MB',
    at: 'identity',
    answer: json(TOKEN, { headers: [`X-Long: ${'v'.repeat(1_000_000)}`] }),
    expected: TOO_MANY,
    isHeavy: true,
  },
  {
    name: 'headers without end',
    at: 'baseline',
    answer: endlessly('HTTP/1.1 200 OK\r\n', raw('X-More: v\r\n'.repeat(1000))),
    expected: TOO_MANY,
  },
  {
    name: '100 Continue without end',
    at: 'identity',
    answer: endlessly('', raw('HTTP/1.1 100 Continue\r\n\r\n'.repeat(1000))),
    expected: TOO_MANY,
    isHeavy: true,
  },
  {
    name: 'chunks of one byte with extensions of 10 kB, without end',
    at: 'baseline',
    answer: endlessly(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n',
      raw(`1;x=${'v'.repeat(10_000)}\r\na\r\n`),
    ),
    expected: { observation: '200 notJson', verdict: 'unexpected_reply' },
    isHeavy: true,
  },
  {
    name: 'trailers without end',
    at: 'baseline',
    answer: endlessly(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n',
      raw('X-Trailer: v\r\n'.repeat(1000)),
    ),
    expected: TOO_MANY,
  },
  {
    name: 'a header with a byte that no header may have',
    at: 'identity',
    answer: json(TOKEN, { headers: ['X-Bad: a\0b'] }),
    expected: garbled('HPE_INVALID_HEADER_TOKEN'),
  },
  {
    name: 'a header slipped in behind a bare carriage return',
    at: 'identity',
    answer: json(TOKEN, { headers: ['X-A: b\rSet-Cookie: evil=1'] }),
    expected: garbled('HPE_LF_EXPECTED'),
  },
  {
    name: 'a header without a colon',
    at: 'baseline',
    answer: json(USAGE, { headers: ['<script>alert(1)</script>'] }),
    expected: garbled('HPE_INVALID_HEADER_TOKEN'),
  },
  ...(
    [
      ['302 Found', 'http://127.0.0.1:1/', ''],
      ['307 Temporary Redirect', 'http://169.254.169.254/latest/meta-data/', ''],
      ['301 Moved Permanently', 'file:///etc/passwd', ''],
      ['302 Found', 'javascript:alert(1)', ''],
      [
        '308 Permanent Redirect',
        'https://evil.example/identity/oauth/token',
        JSON.stringify(TOKEN),
      ],
      ['300 Multiple Choices', 'https://456-ABC-789.mktorest.com/', JSON.stringify(USAGE)],
    ] as const
  ).map(([status, location, body]): Fault => ({
    name: `${status.slice(0, 3)} to ${location}`,
    at: 'everywhere',
    answer: redirect(status, location, body),
    expected: {
      observation: `${status.slice(0, 3)} ${body ? (body.includes('access_token') ? 'token' : 'success') : 'empty'}`,
      verdict: 'unexpected_reply',
    },
  })),
  {
    name: 'both a length and chunks',
    at: 'identity',
    answer: reply('2\r\n{}\r\n0\r\n\r\n', {
      headers: ['Content-Length: 5', 'Transfer-Encoding: chunked'],
    }),
    expected: garbled('HPE_INVALID_TRANSFER_ENCODING'),
  },
  {
    name: 'two different lengths',
    at: 'baseline',
    answer: reply('{}', { headers: ['Content-Length: 2', 'Content-Length: 200'] }),
    expected: garbled('HPE_UNEXPECTED_CONTENT_LENGTH'),
  },
  {
    name: 'a chunk whose length is no number',
    at: 'baseline',
    answer: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n'),
    expected: garbled('HPE_INVALID_CHUNK_SIZE', 'body'),
  },
  {
    name: 'HTTP/0.9: a body and nothing else',
    at: 'identity',
    answer: raw('{"access_token":"x"}\r\n'),
    expected: garbled('HPE_INVALID_CONSTANT'),
  },
  {
    name: 'the greeting of another protocol',
    at: 'identity',
    answer: raw('SSH-2.0-OpenSSH_9.9\r\n'),
    expected: garbled('HPE_INVALID_CONSTANT'),
  },
  {
    name: 'a switch to another protocol',
    at: 'identity',
    answer: raw('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'),
    expected: { observation: '101 empty', verdict: 'unexpected_reply' },
  },
]
