import { describe, expect, it } from 'vitest'
import { AllowlistEntry, isListed } from '#lib/simulator/allowlist.ts'

describe('IP Restrictions', () => {
  it.each([
    ['203.0.113.10', '203.0.113.10'],
    ['203.0.113.10', '10.0.0.1-203.0.113.10'],
    ['203.0.113.10', '203.0.113.10 - 203.0.113.20'],
    ['203.0.113.10', '203.0.113.0/24'],
    ['203.0.113.10', '203.0.113.10/32'],
    ['203.0.113.10', '0.0.0.0/0'],
    ['10.0.7.9', '10.0.*.*'],
    ['10.0.7.9', '*.*.*.*'],
  ])('let in %s by %s', (address, entry) => {
    expect(AllowlistEntry.safeParse(entry).success).toBe(true)
    expect(isListed(address, ['198.51.100.1', entry])).toBe(true)
  })

  it.each([
    ['203.0.113.10', '203.0.113.1'],
    ['203.0.113.9', '203.0.113.10-203.0.113.20'],
    ['203.0.113.21', '203.0.113.10-203.0.113.20'],
    ['203.0.114.0', '203.0.113.0/24'],
    ['203.0.113.2', '203.0.113.0/31'],
    ['10.1.0.1', '10.0.*.*'],
    ['::1', '*.*.*.*'],
  ])('keep %s out by %s', (address, entry) => {
    expect(isListed(address, [entry])).toBe(false)
  })

  it('keep everybody out where nobody is listed', () => {
    expect(isListed('127.0.0.1', [])).toBe(false)
  })

  it.each(['', '10.0.0', '10.0.0.256', '10.0.0.9-10.0.0.1', '10.0.0.0/33', 'a.b.c.d', '1-2-3'])(
    'take no entry like "%s"',
    (entry) => {
      expect(AllowlistEntry.safeParse(entry).success).toBe(false)
    },
  )
})
