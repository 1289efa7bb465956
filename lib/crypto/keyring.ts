import 'server-only'
import { hkdfSync } from 'node:crypto'
import { keyEncryptionKey } from '#lib/crypto/key-file.ts'
import { localKeyWrapper, type KeyWrapper } from '#lib/crypto/key-wrapper.ts'
import { inDatabase } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import { fault } from '#lib/fault.ts'

/** The key-encryption key in use: it wraps data keys, and every other key of ours is derived from it. */
export type Keyring = {
  wrapper: KeyWrapper
  /** 32 bytes by HKDF, one key a purpose: `session`, `embed`, `fingerprint:…`. */
  derive(purpose: string): Uint8Array
}

export type KeyringState = 'ok' | 'missing' | 'wrong'

/** What a key was last seen to be right for: this key, in this database. */
let confirmed = ''

/** The keys, or null without a usable one. Reads the file again, so a sealed process opens without a restart. */
export function keyring(): Keyring | null {
  const key = keyEncryptionKey()
  if (key === null) return null
  return {
    wrapper: localKeyWrapper(key),
    derive: (purpose) => new Uint8Array(hkdfSync('sha256', key, 'marketo-connect', purpose, 32)),
  }
}

/** `wrong`: there is a key, but this database's values were sealed under others. Throws `database_away`. */
export async function keyringState(): Promise<KeyringState> {
  const keys = keyring()
  if (keys === null) return 'missing'
  const pair = `${keys.wrapper.id} ${serverSettings().databaseUrl}`
  if (confirmed !== pair && !(await isKeyOfDatabase(keys.wrapper.id))) return 'wrong'
  confirmed = pair
  return 'ok'
}

/** The keys, proven right. Throws the fault `service_sealed` otherwise: nothing is served and nothing written. */
export async function requireKeyring(): Promise<Keyring> {
  const state = await keyringState()
  const keys = keyring()
  if (state !== 'ok' || keys === null) throw fault('service_sealed', state)
  return keys
}

/** The first key that a new database meets is its own from then on; two processes may ask at once. */
function isKeyOfDatabase(wrapperId: string): Promise<boolean> {
  return inDatabase((client) =>
    client.$transaction(async (tx) => {
      await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('key_check', 0))::text`
      const known = await tx.keyCheck.findMany({ select: { wrapperId: true } })
      if (known.length === 0) await tx.keyCheck.create({ data: { wrapperId } })
      return known.length === 0 || known.some((row) => row.wrapperId === wrapperId)
    }),
  )
}
