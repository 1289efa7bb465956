import 'server-only'
import { createHash, hkdfSync } from 'node:crypto'
import { openJwe, sealJwe } from '#lib/crypto/jwe.ts'

/** What a wrapped data key is bound to; rebuilt from its row before it is unwrapped. */
export type WrapContext = { tenant: string; dataKey: string; version: number }

/** The key-encryption key's side: here from a file or the environment; a cloud's key service fits the same three. */
export type KeyWrapper = {
  id: string
  wrap(dataKey: Uint8Array, context: WrapContext): Promise<string>
  /** Throws when the blob was wrapped by another key, for another row, or was changed. */
  unwrap(wrapped: string, context: WrapContext): Promise<Uint8Array>
}

/** Wraps by A256GCM. The id is the key's fingerprint, so that another key always has another id. */
export function localKeyWrapper(keyEncryptionKey: Uint8Array): KeyWrapper {
  const id = `local:${fingerprintOf(keyEncryptionKey)}`
  const key = new Uint8Array(hkdfSync('sha256', keyEncryptionKey, 'marketo-connect', 'wrap', 32))
  const bound = (context: WrapContext) => ({ ...context, use: 'dataKey', v: 1 })
  return {
    id,
    wrap: (dataKey, context) => sealJwe(key, id, bound(context), dataKey),
    unwrap: (wrapped, context) => openJwe(key, id, bound(context), wrapped),
  }
}

function fingerprintOf(key: Uint8Array): string {
  const derived = new Uint8Array(
    hkdfSync('sha256', key, 'marketo-connect', 'fingerprint-of-key', 32),
  )
  return createHash('sha256').update(derived).digest('hex').slice(0, 16)
}
