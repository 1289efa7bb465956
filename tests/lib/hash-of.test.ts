import { expect, it } from 'vitest'
import { hashOf, sha256Hex } from '#lib/hash-of.ts'

// The known answer of FIPS 180-4. Rows that are stored are found by it: another would lock out every key and token.
it('hashes are SHA-256, in the two ways in which they are stored', () => {
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(sha256Hex('abc')).toBe(known)
  expect(hashOf('abc')).toBe(Buffer.from(known, 'hex').toString('base64url'))
})
