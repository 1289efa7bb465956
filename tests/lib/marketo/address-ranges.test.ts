import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressRanges } from '#lib/marketo/address-ranges.ts'
import { isListed } from '#lib/simulator/allowlist.ts'

it.each([
  [['203.0.113.20', '203.0.113.21'], ['203.0.113.20-203.0.113.21']],
  [['203.0.113.21', '203.0.113.20', '203.0.113.21'], ['203.0.113.20-203.0.113.21']],
  [
    ['203.0.113.20', '203.0.113.22'],
    ['203.0.113.20', '203.0.113.22'],
  ],
  [['198.51.100.255', '198.51.101.0'], ['198.51.100.255-198.51.101.0']],
  [
    ['203.0.113.20', '2001:db8::1'],
    ['203.0.113.20', '2001:db8::1'],
  ],
  [
    ['203.0.113.020', '203.0.113.21'],
    ['203.0.113.21', '203.0.113.020'],
  ],
  [
    ['1.2.3.-4', '1.2.3', '1.2.3.1e1'],
    ['1.2.3.-4', '1.2.3', '1.2.3.1e1'],
  ],
  [[], []],
])('writes %j as %j', (addresses, ranges) => {
  expect(addressRanges(addresses)).toEqual(ranges)
})

it('lets in every address given and none beside them', () => {
  const near = fc.integer({ min: 0, max: 40 }).map((last) => `203.0.113.${last}`)
  fc.assert(
    fc.property(fc.array(near, { minLength: 1, maxLength: 12 }), (addresses) => {
      const ranges = addressRanges(addresses)
      for (let last = 0; last <= 41; last += 1) {
        const address = `203.0.113.${last}`
        expect(isListed(address, ranges)).toBe(addresses.includes(address))
      }
    }),
  )
})
