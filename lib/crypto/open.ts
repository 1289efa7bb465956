import 'server-only'
import { openJwe } from '#lib/crypto/jwe.ts'
import { SEAL_VERSION, type Binding, type DataKey } from '#lib/crypto/seal.ts'

/** The sealed text again. Throws `cannot_open` for another key, another place, or a changed value. */
export async function openValue(
  dataKey: DataKey,
  binding: Binding,
  sealed: string,
): Promise<string> {
  const additional = { ...binding, dataKey: dataKey.id, v: SEAL_VERSION }
  const plain = await openJwe(dataKey.key, dataKey.id, additional, sealed)
  return new TextDecoder('utf-8', { fatal: true }).decode(plain)
}
