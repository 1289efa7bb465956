import { readFileSync, existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '#lib/marketo/address-rule.ts'

describe('the address rule', () => {
  it.each(['8.8.8.8', '52.35.1.9', '192.28.147.68', '2606:4700::1111', '2a00:1450:4001:81b::200e'])(
    'lets a call go to %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ['loopback', '127.0.0.1'],
    ['a private network', '10.1.2.3'],
    ['the cloud metadata service', '169.254.169.254'],
    ["Azure's host agent, which the registry calls public", '168.63.129.16'],
    ['carrier-grade NAT', '100.100.100.200'],
    ['multicast', '224.0.0.1'],
    ['a documentation range', '203.0.113.7'],
    ['IPv6 loopback', '::1'],
    ['an IPv4-compatible loopback, which ipaddr.js calls unicast', '::7f00:1'],
    ['an IPv4-mapped private address', '::ffff:10.0.0.1'],
    ['an IPv4-translated address', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::a9fe:a9fe'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['unique local', 'fd00:ec2::254'],
    ['link local', 'fe80::1'],
    ['a documentation prefix', '2001:db8::1'],
  ])('refuses %s', (_what, address) => expect(isPublicAddress(address)).toBe(false))

  it('refuses an address in brackets, as URL.hostname gives it', () => {
    const hostname = new URL('http://[2606:4700::1111]/').hostname
    expect(isIP(hostname)).toBe(0)
    expect(isPublicAddress(hostname)).toBe(false)
  })

  const corpus = new URL('../../../../shared/corpora/ssrf-urls.txt', import.meta.url)
  it.skipIf(!existsSync(corpus))(
    'refuses every IP literal of the corpus (needs the shared corpus)',
    () => {
      const literals = [...readFileSync(corpus, 'utf8').matchAll(/^https?:\/\/[^\s#]+$/gm)]
        .map(([url]) => (URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : ''))
        .filter((host) => isIP(host) !== 0)
      expect(literals.length).toBeGreaterThan(150)
      expect(literals.filter((address) => isPublicAddress(address))).toEqual([])
    },
  )
})
