import { expect, it } from 'vitest'
import { addressesUsed, isBehindNat, mainAddress } from '#lib/diagnosis/our-address.ts'
import { call, network, passes } from '#tests/support/observations.ts'

it.each([
  ...['10.1.2.3', '192.168.0.9', '172.16.0.1', '172.20.0.1', '172.31.255.1', '100.64.0.1'],
  ...[
    '100.99.0.1',
    '100.115.0.1',
    '100.127.0.1',
    '::ffff:10.0.0.1',
    'fd00::1',
    'FC00::1',
    'fe80::1',
  ],
])('takes %s for one behind a translator of addresses', (address) => {
  expect(isBehindNat(address)).toBe(true)
})

it.each([
  ...[
    '203.0.113.1',
    '172.15.0.1',
    '172.32.0.1',
    '172.1.6.1',
    '100.63.0.1',
    '100.128.0.1',
    '100.13.0.1',
  ],
  ...['11.10.0.1', '2.192.168.1', '127.0.0.1', '2001:db8::fd00'],
])('takes %s for one that Marketo sees', (address) => {
  expect(isBehindNat(address)).toBe(false)
})

it('names the last address that calls to Marketo left from, the comparisons aside', () => {
  const calls = [
    call('token', passes(), { from: '203.0.113.1' }),
    call('baseline', network('ECONNRESET'), { from: null }),
    call('baselineElsewhere', passes(), { from: '203.0.113.2' }),
  ]
  expect(mainAddress(calls)).toBe('203.0.113.1')
  expect(mainAddress([])).toBeNull()
  expect(addressesUsed(calls)).toContain('203.0.113.2')
})
