import 'server-only'
import { sealJwe } from '#lib/crypto/jwe.ts'

/** The place a value is sealed for. It is rebuilt from the row that holds the value, so a moved value stays shut. */
export type Binding = {
  tenant: string
  connection: string
  /** The credentials row's version within its connection. */
  version: number
  field: 'clientId' | 'clientSecret' | 'token'
}

/** A tenant's data key, unwrapped. Lives as long as one request needs it. */
export type DataKey = { id: string; key: Uint8Array }

export const SEAL_VERSION = 1

/** Text of any length, sealed under the tenant's data key: JSON of a flattened JWE without its additional data. */
export function sealValue(dataKey: DataKey, binding: Binding, value: string): Promise<string> {
  const additional = { ...binding, dataKey: dataKey.id, v: SEAL_VERSION }
  return sealJwe(dataKey.key, dataKey.id, additional, new TextEncoder().encode(value))
}
