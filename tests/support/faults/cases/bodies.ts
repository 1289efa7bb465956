import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import type { Answer, Fault } from '#tests/support/faults/fault.ts'
import { dripping, endlessly, html, json, reply, TOKEN } from '#tests/support/faults/replies.ts'

const CHUNKED =
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n'
const chunkOf = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
const LETTERS = Buffer.alloc(64 * 1024, 'a')

/** 30 MB of blanks in a few kB; made when it is first asked for. */
const bomb = (encoding: string, pack: (bytes: Buffer) => Buffer): Answer => {
  let packed: Buffer | undefined
  return () => {
    packed ??= pack(Buffer.alloc(30_000_000, ' '))
    return reply(packed, { headers: [`Content-Encoding: ${encoding}`] })
  }
}
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

/** A gzip header, then deflate blocks that hold nothing, for ever. */
const NOTHING = Buffer.from([0, 0, 0, 0xff, 0xff])
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])

/** Too long, too slow, packed, or not there. */
export const bodies: Fault[] = [
  {
    name: 'the head of the reply drips in, a header every 400 ms',
    at: 'baseline',
    answer: dripping('HTTP/1.1 200 OK\r\n', 'X-Wait: 1\r\n', 400),
    expected: { observation: 'firstByte TIMEOUT', verdict: 'instance_unreachable' },
    seconds: 5,
  },
  {
    name: 'the body drips in, a byte every 200 ms',
    at: 'identity',
    answer: dripping(`${CHUNKED}\r\n`, '1\r\na\r\n', 200),
    expected: { observation: 'refused deadline', verdict: 'test_interrupted' },
    seconds: 20,
  },
  {
    name: 'the head comes and no body',
    at: 'baseline',
    answer: Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n'),
    expected: { observation: 'refused deadline', verdict: 'test_interrupted' },
    seconds: 20,
  },
  {
    name: 'chunks without end',
    at: 'identity',
    answer: endlessly(`${CHUNKED}\r\n`, chunkOf(LETTERS)),
    expected: { observation: '200 notJson', verdict: 'unexpected_reply' },
    isHeavy: true,
  },
  {
    name: 'a body of 1 GB',
    at: 'baseline',
    answer: endlessly(
      'HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n{"requestId":"e42b#1","result":["',
      LETTERS,
      1_073_741_824,
    ),
    expected: { observation: '200 notJson', verdict: 'unexpected_reply' },
    isHeavy: true,
  },
  ...(
    [
      ['gzip', gzipSync],
      ['deflate', deflateSync],
      ['br', (bytes: Buffer) => brotliCompressSync(bytes, quickly)],
    ] as const
  ).map(([encoding, pack]): Fault => ({
    name: `a bomb, packed with ${encoding}`,
    at: 'everywhere',
    answer: bomb(encoding, pack),
    expected: { observation: '200 notJson', verdict: 'unexpected_reply' },
    isHeavy: true,
  })),
  {
    name: 'gzip without end that holds nothing',
    at: 'baseline',
    answer: endlessly(
      Buffer.concat([Buffer.from(`${CHUNKED}Content-Encoding: gzip\r\n\r\n`), chunkOf(GZIP_HEAD)]),
      chunkOf(Buffer.concat(Array.from({ length: 4_000 }, () => NOTHING))),
    ),
    expected: { observation: '200 notJson', verdict: 'unexpected_reply' },
    isHeavy: true,
  },
  {
    name: 'a body that says gzip and is not packed',
    at: 'identity',
    answer: json(TOKEN, { headers: ['Content-Encoding: gzip'] }),
    expected: { observation: 'body Z_DATA_ERROR', verdict: 'unexpected_reply' },
  },
  {
    name: 'gzip that breaks off',
    at: 'baseline',
    answer: reply(gzipSync('{"success":true,"result":[]}').subarray(0, 20), {
      headers: ['Content-Encoding: gzip'],
    }),
    expected: { observation: 'body Z_BUF_ERROR', verdict: 'unexpected_reply' },
  },
  ...(['identity', 'baseline'] as const).flatMap((at): Fault[] => [
    {
      name: `204 and nothing else (${at})`,
      at,
      answer: Buffer.from('HTTP/1.1 204 No Content\r\n\r\n'),
      expected: { observation: '204 empty', verdict: 'unexpected_reply' },
    },
    {
      name: `200 with an empty body (${at})`,
      at,
      answer: reply(''),
      expected: { observation: '200 empty', verdict: 'unexpected_reply' },
    },
    {
      name: `the page of a guest network, with 200 (${at})`,
      at,
      answer: html('Sign in to the guest network'),
      expected: { observation: '200 notJson', verdict: 'unexpected_reply' },
    },
  ]),
  {
    name: 'a page with 401',
    at: 'identity',
    answer: html('401 Authorization Required', '401 Unauthorized'),
    expected: { observation: '401 notJson', verdict: 'credentials_refused' },
  },
  {
    name: 'a page with 403',
    at: 'identity',
    answer: html('Access to this page is blocked', '403 Forbidden'),
    expected: { observation: '403 notJson', verdict: 'ip_blocked' },
  },
  {
    name: 'a page with 502',
    at: 'everywhere',
    answer: html('502 Bad Gateway', '502 Bad Gateway'),
    expected: { observation: '502 notJson', verdict: 'marketo_unavailable' },
  },
  {
    name: 'a page with 407, from a proxy',
    at: 'everywhere',
    answer: html('Proxy sign-in', '407 Proxy Authentication Required'),
    expected: { observation: '407 notJson', verdict: 'unexpected_reply' },
  },
]
