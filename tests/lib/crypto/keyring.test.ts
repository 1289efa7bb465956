import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { dataKeyFor, primaryDataKey } from '#lib/crypto/data-keys.ts'
import { keyring, keyringState, requireKeyring } from '#lib/crypto/keyring.ts'
import { localKeyWrapper } from '#lib/crypto/key-wrapper.ts'
import { sealValue } from '#lib/crypto/seal.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { faultCode } from '#lib/fault.ts'
import { newKey, newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
const folder = mkdtempSync(join(tmpdir(), 'keys-'))
const file = join(folder, 'key.json')
afterAll(() => rmSync(folder, { recursive: true }))

const use = (settings: { key?: string; file?: string }) => {
  delete process.env['KEY_FILE']
  delete process.env['KEY_ENCRYPTION_KEY']
  if (settings.key !== undefined) process.env['KEY_ENCRYPTION_KEY'] = settings.key
  if (settings.file !== undefined) process.env['KEY_FILE'] = settings.file
}

beforeEach(async () => {
  await inDatabase((client) => client.keyCheck.deleteMany())
  use({ key: newKey() })
})

describe('the keyring', () => {
  it('takes the first key that a new database meets, and refuses another', async () => {
    const first = newKey()
    use({ key: first })
    expect(await keyringState()).toBe('ok')
    use({ key: newKey() })
    expect(await keyringState()).toBe('wrong')
    use({ key: first })
    expect(await keyringState()).toBe('ok')
  })

  it('lets one key win when two processes with different keys meet a new database at once', async () => {
    const keys = [newKey(), newKey(), newKey(), newKey()]
    const states = await Promise.all(
      keys.map((key) => {
        use({ key })
        return keyringState()
      }),
    )
    expect(states.filter((state) => state === 'ok')).toHaveLength(1)
    expect(states.filter((state) => state === 'wrong')).toHaveLength(3)
  })

  it('is sealed without a key, and opens without a restart when the file appears', async () => {
    rmSync(file, { force: true })
    use({ file })
    expect(await keyringState()).toBe('missing')
    await expect(requireKeyring()).rejects.toSatisfy((e) => faultCode(e) === 'service_sealed')
    writeFileSync(file, JSON.stringify({ id: 'k', key: newKey() }), { mode: 0o600 })
    expect(await keyringState()).toBe('ok')
    expect((await requireKeyring()).derive('x')).toHaveLength(32)
  })

  it.each(['', 'x', '{}', '{"id":"a","key":"c2hvcnQ="}', '{"id":"a","key":5}'])(
    'reads a key file of %j as no key',
    (text) => {
      writeFileSync(file, text)
      use({ file })
      expect(keyring()).toBeNull()
    },
  )

  it('derives another key for every purpose and from every key', () => {
    const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex')
    const one = [hex(keyring()?.derive('a')), hex(keyring()?.derive('b'))]
    use({ key: newKey() })
    expect(new Set([...one, hex(keyring()?.derive('a'))]).size).toBe(3)
  })
})

describe('a data key', () => {
  const context = { tenant: 't', dataKey: 'k', version: 1 }
  const dataKey = new Uint8Array(32).fill(5)

  it('unwraps under the same key and row alone', async () => {
    const wrapper = localKeyWrapper(new Uint8Array(32).fill(1))
    const wrapped = await wrapper.wrap(dataKey, context)
    expect(await wrapper.unwrap(wrapped, context)).toEqual(dataKey)
    const other = localKeyWrapper(new Uint8Array(32).fill(2))
    await expect(other.unwrap(wrapped, context)).rejects.toThrow('cannot_open')
    for (const row of [{ tenant: 'u' }, { dataKey: 'l' }, { version: 2 }]) {
      await expect(wrapper.unwrap(wrapped, { ...context, ...row })).rejects.toThrow('cannot_open')
    }
    expect(other.id).not.toBe(wrapper.id)
  })

  it('is made once for a tenant, however many ask first, and found again by what it sealed', async () => {
    const { tenantId } = await newTenant()
    const keys = await requireKeyring()
    const asked = await Promise.all(
      Array.from({ length: 5 }, () =>
        inTenant({ tenantId }, (tx) => primaryDataKey(tx, keys, tenantId)),
      ),
    )
    expect(new Set(asked.map((key) => key.id)).size).toBe(1)
    const [key] = asked
    if (key === undefined) throw new Error('no key')
    const binding = { tenant: tenantId, connection: 'c', version: 1, field: 'token' } as const
    const sealed = await sealValue(key, binding, 'x')
    const found = await inTenant({ tenantId }, (tx) => dataKeyFor(tx, keys, tenantId, sealed))
    expect(found).toEqual(key)
  })

  it('of one tenant cannot be reached by another', async () => {
    const [one, two] = [await newTenant(), await newTenant()]
    const keys = await requireKeyring()
    const key = await inTenant(one, (tx) => primaryDataKey(tx, keys, one.tenantId))
    const binding = { tenant: 't', connection: 'c', version: 1, field: 'token' } as const
    const sealed = await sealValue(key, binding, 'x')
    const asOther = inTenant(two, (tx) => dataKeyFor(tx, keys, one.tenantId, sealed))
    await expect(asOther).rejects.toThrow('cannot_open')
  })
})
