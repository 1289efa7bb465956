import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { post } from '#lib/webhooks/post.ts'
import { reachableReceiver, receiverOf } from '#lib/webhooks/receiver.ts'
import { refusedAddresses } from '#tests/lib/marketo/refused-addresses.ts'
import { resolvingTo } from '#tests/support/line.ts'
import { startReceiver } from '#tests/support/webhook-receiver.ts'

process.env['DATABASE_URL'] ??= 'postgres://unused'
beforeEach(() => void delete process.env['WEBHOOKS_MAY_REACH'])
afterEach(() => void delete process.env['WEBHOOKS_MAY_REACH'])

const PRIVATE = [
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1'],
  ...['169.254.169.254', '100.64.0.1', '168.63.129.16', '198.18.0.1', '224.0.0.1'],
  ...['255.255.255.255', '::1', '::', '::7f00:1', '::ffff:127.0.0.1', '::ffff:10.0.0.1'],
  ...['64:ff9b::a9fe:a9fe', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '2002:7f00:1::'],
  ...['2001:db8::1', '2001:0:7f00:1::'],
]
const bracketed = (address: string) => (address.includes(':') ? `[${address}]` : address)

describe('a receiver at an address', () => {
  it.each(PRIVATE)('%s is refused, as an address and behind a name', async (address) => {
    expect(receiverOf(`https://${bracketed(address)}/hook`)).toMatchObject({ ok: false })
    const resolve = resolvingTo(address)
    expect(await reachableReceiver('https://hooks.acme.example/', resolve)).toEqual({
      ok: false,
      reason: 'not_public',
    })
  })

  it.each(['0177.0.0.1', '0x7f000001', '2130706433', '127.1', '①②⑦.0.0.1', '127.0.0.1.'])(
    'that is written %s is refused all the same',
    (written) => {
      expect(receiverOf(`https://${written}/`)).toEqual({ ok: false, reason: 'not_public' })
    },
  )

  it('is refused when one of several addresses is private', async () => {
    const resolve = resolvingTo('93.184.215.14', '10.0.0.1')
    expect(await reachableReceiver('https://hooks.acme.example/', resolve)).toMatchObject({
      reason: 'not_public',
    })
  })

  it('is taken when it is public', async () => {
    const url = 'https://hooks.acme.example:8443/in?a=b'
    expect(await reachableReceiver(url, resolvingTo('93.184.215.14'))).toEqual({ ok: true })
    expect(receiverOf(url)).toMatchObject({
      receiver: { host: 'hooks.acme.example', port: 8443, isTls: true, target: '/in?a=b' },
    })
    expect(receiverOf('https://[2606:2800:21f:cb07::1]/')).toMatchObject({ ok: true })
  })
})

describe('a URL for webhooks', () => {
  it.each([
    ['http://hooks.acme.example/', 'not_https'],
    ['http://127.0.0.1/', 'not_https'],
    ['ftp://hooks.acme.example/', 'not_https'],
    ['file:///etc/passwd', 'not_https'],
    ['https://user:secret@hooks.acme.example/', 'url_invalid'],
    ['https://user@hooks.acme.example/', 'url_invalid'],
    ['https://hooks.acme.example/#part', 'url_invalid'],
    ['hooks.acme.example', 'url_invalid'],
    ['//127.0.0.1', 'url_invalid'],
    ['', 'url_invalid'],
    [`https://hooks.acme.example/${'a'.repeat(2000)}`, 'url_invalid'],
  ])('%s is refused: %s', (url, reason) => {
    expect(receiverOf(url)).toEqual({ ok: false, reason })
  })

  it('with a name that leads nowhere is refused by that reason', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }))
    expect(await reachableReceiver('https://typo.acme.example/', resolve)).toEqual({
      ok: false,
      reason: 'name_unknown',
    })
  })

  it('that is on a list of traps leads nowhere, by whatever trick it is written', async () => {
    expect(await neverCalled(refusedAddresses)).toBeGreaterThan(20)
  })

  const corpus = new URL('../../../../shared/corpora/ssrf-urls.txt', import.meta.url)
  it.skipIf(!existsSync(corpus))(
    'that is in the corpus leads nowhere either (needs the shared corpus)',
    { timeout: 60_000 },
    async () => {
      const lines = readFileSync(corpus, 'utf8').split('\n')
      expect(await neverCalled(lines)).toBeGreaterThan(150)
    },
  )
})

/** Tries each as https; gives how many there were. What is a name leads to this machine here. */
async function neverCalled(lines: string[]): Promise<number> {
  const urls = lines
    .filter((line) => /^https?:/i.test(line))
    .map((line) => line.replace(/^http:/i, 'https:'))
  const message = { headers: {}, body: '{}' }
  for (const url of urls) {
    const named = receiverOf(url)
    if (!named.ok) continue
    const faults = { resolve: resolvingTo('127.0.0.1') }
    const { outcome } = await post(named.receiver, message, faults)
    expect(outcome, url).toBe('private_address')
  }
  return urls.length
}

describe('with the setting for this machine itself', () => {
  beforeEach(() => void (process.env['WEBHOOKS_MAY_REACH'] = 'loopback'))

  it.each(['http://127.0.0.1:9/', 'http://[::1]:9/', 'https://127.0.0.1/'])(
    '%s is taken',
    (url) => {
      expect(receiverOf(url)).toMatchObject({ ok: true })
    },
  )

  it.each([
    'http://10.0.0.1/',
    'https://10.0.0.1/',
    'http://93.184.215.14/',
    'https://169.254.169.254/',
  ])('%s is refused still: in the clear only to this machine, and no private network', (url) => {
    expect(receiverOf(url)).toEqual({ ok: false, reason: 'not_public' })
  })
})

it('is not called when its name leads elsewhere after it was taken', async () => {
  const receiver = await startReceiver()
  const named = receiverOf('https://hooks.acme.example/')
  if (!named.ok) throw new Error(named.reason)
  const port = Number(new URL(receiver.url).port)
  const rebound = { ...named.receiver, port, isTls: false }
  const message = { headers: {}, body: '{}' }
  const { outcome } = await post(rebound, message, { resolve: resolvingTo('127.0.0.1') })
  await receiver.stop()
  expect(outcome).toBe('private_address')
  expect(receiver.received).toEqual([])
})
