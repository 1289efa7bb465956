import { FlattenedEncrypt, CompactEncrypt } from 'jose'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#lib/canonical-json.ts'
import { keyIdOf, openJwe } from '#lib/crypto/jwe.ts'
import { openValue } from '#lib/crypto/open.ts'
import { sealValue, type Binding } from '#lib/crypto/seal.ts'

const dataKey = { id: 'key-1', key: new Uint8Array(32).fill(7) }
const binding: Binding = { tenant: 't', connection: 'c', version: 3, field: 'clientSecret' }

/** Made once by this project's own code at seal version 1; it must stay readable. */
const KNOWN =
  '{"protected":"eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwia2lkIjoia2V5LTEifQ","iv":"-B4qL9sW9pn8yYLk","ciphertext":"zPy9TWOlJflAb3CK","tag":"YOPSc5hrwY_4G9eZeHUU9A"}'

describe('a sealed value', () => {
  it('opens what an earlier version sealed', async () => {
    expect(await openValue(dataKey, binding, KNOWN)).toBe('known answer')
  })

  it('opens to what was sealed, of any length and letter', async () => {
    for (const value of ['', 'x', 'ü\u0000漢'.repeat(1000)]) {
      expect(await openValue(dataKey, binding, await sealValue(dataKey, binding, value))).toBe(
        value,
      )
    }
  })

  it('holds its key id, neither the value nor what it is bound to', async () => {
    const sealed = await sealValue(dataKey, binding, 'plain')
    expect(keyIdOf(sealed)).toBe('key-1')
    expect(Object.keys(JSON.parse(sealed)).toSorted()).toEqual([
      'ciphertext',
      'iv',
      'protected',
      'tag',
    ])
  })

  it('is another text each time', async () => {
    expect(await sealValue(dataKey, binding, 'x')).not.toBe(await sealValue(dataKey, binding, 'x'))
  })

  it.each([
    ['tenant', { ...binding, tenant: 'u' }],
    ['connection', { ...binding, connection: 'd' }],
    ['version', { ...binding, version: 4 }],
    ['field', { ...binding, field: 'token' }],
  ] satisfies [string, Binding][])('stays shut in the row of another %s', async (_, other) => {
    const sealed = await sealValue(dataKey, binding, 'plain')
    await expect(openValue(dataKey, other, sealed)).rejects.toThrow(/^cannot_open$/)
  })

  it('stays shut under another key, and under the same key of another id', async () => {
    const sealed = await sealValue(dataKey, binding, 'plain')
    const otherKey = { id: 'key-1', key: new Uint8Array(32).fill(8) }
    await expect(openValue(otherKey, binding, sealed)).rejects.toThrow('cannot_open')
    await expect(openValue({ ...dataKey, id: 'key-2' }, binding, sealed)).rejects.toThrow(
      'cannot_open',
    )
  })

  it('stays shut when one bit of any part was changed', async () => {
    const sealed = JSON.parse(await sealValue(dataKey, binding, 'plain')) as Record<string, string>
    for (const part of Object.keys(sealed)) {
      const bytes = Buffer.from(sealed[part] ?? '', 'base64url')
      bytes[0] = (bytes[0] ?? 0) ^ 1
      const changed = JSON.stringify({ ...sealed, [part]: bytes.toString('base64url') })
      await expect(openValue(dataKey, binding, changed), part).rejects.toThrow('cannot_open')
    }
  })

  it('does not read additional data that stands in the stored text', async () => {
    const sealed = JSON.parse(await sealValue(dataKey, { ...binding, tenant: 'u' }, 'plain'))
    const aad = Buffer.from(
      canonicalJson({ ...binding, tenant: 'u', dataKey: 'key-1', v: 1 }),
    ).toString('base64url')
    const smuggled = JSON.stringify({ ...sealed, aad })
    await expect(openValue(dataKey, binding, smuggled)).rejects.toThrow('cannot_open')
  })

  it('refuses any algorithm but dir with A256GCM, though the key would fit', async () => {
    const aad = new TextEncoder().encode(canonicalJson({ ...binding, dataKey: 'key-1', v: 1 }))
    for (const header of [
      { alg: 'A256KW', enc: 'A256GCM', kid: 'key-1' },
      { alg: 'A256GCMKW', enc: 'A256GCM', kid: 'key-1' },
      { alg: 'dir', enc: 'A128CBC-HS256', kid: 'key-1' },
    ]) {
      const { aad: _, ...sealed } = await new FlattenedEncrypt(new TextEncoder().encode('plain'))
        .setProtectedHeader(header)
        .setAdditionalAuthenticatedData(aad)
        .encrypt(dataKey.key)
      await expect(openValue(dataKey, binding, JSON.stringify(sealed))).rejects.toThrow(
        'cannot_open',
      )
    }
  })

  it.each(['', 'x', '{}', '[]', 'null', '{"protected":1}'])('refuses %j', async (text) => {
    await expect(openJwe(dataKey.key, 'key-1', {}, text)).rejects.toThrow(/^cannot_open$/)
    expect(keyIdOf(text)).toBeNull()
  })

  it('refuses the compact form', async () => {
    const compact = await new CompactEncrypt(new TextEncoder().encode('plain'))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: 'key-1' })
      .encrypt(dataKey.key)
    await expect(openJwe(dataKey.key, 'key-1', {}, compact)).rejects.toThrow('cannot_open')
  })
})
