import type { Resolver } from '#lib/marketo/connect.ts'
import type { Asked, Fault } from '#tests/support/faults/fault.ts'
import { endlessly, USAGE } from '#tests/support/faults/replies.ts'

const failing =
  (code: string): Resolver =>
  () =>
    Promise.reject(Object.assign(new Error(), { code }))
const leadingTo =
  (...addresses: string[]): Resolver =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

const reset = (asked: Asked) => asked.reset()
const silent = () => undefined

const PRIVATE = { observation: 'refused addressNotPublic', verdict: 'dns_trouble' } as const
const certificate = (errno: string) =>
  ({ observation: `tls ${errno}`, verdict: 'tls_failed' }) as const

/** Names, connections, certificates. */
export const network: Fault[] = [
  {
    name: 'a name that does not exist',
    at: 'identity',
    below: { resolve: failing('ENOTFOUND') },
    expected: { observation: 'dns ENOTFOUND', verdict: 'instance_not_found' },
  },
  {
    name: 'a resolver that fails (SERVFAIL)',
    at: 'identity',
    below: { resolve: failing('ESERVFAIL') },
    expected: { observation: 'dns ESERVFAIL', verdict: 'dns_trouble' },
  },
  {
    name: 'a resolver that never answers',
    at: 'identity',
    below: { resolve: () => new Promise(silent) },
    expected: { observation: 'dns TIMEOUT', verdict: 'dns_trouble' },
    seconds: 2,
  },
  {
    name: 'a name without an address',
    at: 'identity',
    below: { resolve: leadingTo() },
    expected: { observation: 'dns ENODATA', verdict: 'instance_not_found' },
  },
  ...['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', 'fd00::1'].map((address): Fault => ({
    name: `a name that leads to ${address}`,
    at: 'identity',
    below: { resolve: leadingTo('52.35.1.9', address), onlyPublic: true },
    expected: PRIVATE,
  })),
  {
    name: 'a port that nobody listens on',
    at: 'identity',
    below: { refused: true },
    expected: { observation: 'connect ECONNREFUSED', verdict: 'instance_unreachable' },
  },
  {
    name: 'a port that nobody listens on, and a control host that never answers',
    at: 'identity',
    below: { refused: true, control: silent },
    expected: { observation: 'connect ECONNREFUSED', verdict: 'egress_broken' },
    seconds: 5,
  },
  {
    name: 'a port that nobody listens on, and a control host that never stops',
    at: 'identity',
    below: {
      refused: true,
      control: (socket) => endlessly('HTTP/1.1 200 OK\r\n\r\n', Buffer.alloc(65_536))({ socket }),
    },
    expected: { observation: 'connect ECONNREFUSED', verdict: 'instance_unreachable' },
  },
  {
    name: 'a certificate that has expired',
    at: 'identity',
    below: { certificate: 'expired' },
    expected: certificate('CERT_HAS_EXPIRED'),
  },
  {
    name: 'a certificate that is not valid yet',
    at: 'identity',
    below: { certificate: 'notYetValid' },
    expected: certificate('CERT_NOT_YET_VALID'),
  },
  {
    name: 'a certificate that signed itself',
    at: 'identity',
    below: { certificate: 'selfSigned' },
    expected: certificate('DEPTH_ZERO_SELF_SIGNED_CERT'),
  },
  {
    name: 'a certificate of another host',
    at: 'identity',
    below: { certificate: 'wrongHost' },
    expected: certificate('ERR_TLS_CERT_ALTNAME_INVALID'),
  },
  {
    name: 'a certificate of an authority that nobody knows',
    at: 'identity',
    below: { certificate: 'unknownAuthority' },
    expected: certificate('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
  },
  {
    name: 'nothing newer than TLS 1.1',
    at: 'identity',
    below: { maxVersion: 'TLSv1.1' },
    expected: certificate('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'),
  },
  {
    name: 'a TLS handshake that stalls',
    at: 'identity',
    below: { accept: silent },
    expected: { observation: 'tls TIMEOUT', verdict: 'instance_unreachable' },
    seconds: 3,
  },
  {
    name: 'a reset in the TLS handshake',
    at: 'identity',
    below: { accept: (socket) => socket.once('data', () => socket.resetAndDestroy()) },
    expected: { observation: 'tls ECONNRESET', verdict: 'instance_not_found' },
  },
  {
    name: 'plain HTTP where TLS belongs',
    at: 'identity',
    below: {
      accept: (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad\r\n\r\n')),
    },
    expected: certificate('ERR_SSL_WRONG_VERSION_NUMBER'),
  },
  {
    name: 'a connection on which nobody ever answers',
    at: 'everywhere',
    answer: silent,
    expected: { observation: 'firstByte TIMEOUT', verdict: 'instance_unreachable' },
    seconds: 5,
  },
  {
    name: 'a reset before every reply of Identity’s',
    at: 'identity',
    answer: reset,
    expected: { observation: 'firstByte ECONNRESET', verdict: 'instance_not_found' },
  },
  {
    name: 'a reset before every reply of REST’s',
    at: 'baseline',
    answer: reset,
    expected: { observation: 'firstByte ECONNRESET', verdict: 'instance_unreachable' },
  },
  {
    name: 'a reset in the body',
    at: 'baseline',
    answer: ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"success":true', () =>
        setTimeout(() => socket.destroy(), 20),
      )
    },
    expected: { observation: 'body ECONNRESET', verdict: 'instance_unreachable' },
  },
  {
    name: 'a body shorter than its length',
    at: 'baseline',
    answer: ({ socket }) => {
      const body = JSON.stringify(USAGE)
      socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length + 10}\r\n\r\n${body}`)
    },
    expected: { observation: 'body ECONNRESET', verdict: 'instance_unreachable' },
  },
]
