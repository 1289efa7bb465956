import 'server-only'
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { serverSettings } from '#lib/env.ts'

const KeyFile = z.object({ id: z.string(), key: z.string() })

/** 32 bytes from `KEY_FILE` (`{ "id", "key": base64 }`) or `KEY_ENCRYPTION_KEY` (base64); null when there are none. */
export function keyEncryptionKey(): Uint8Array | null {
  const settings = serverSettings()
  if (settings.keyFile !== null) return fromFile(settings.keyFile)
  return settings.keyEncryptionKey === null ? null : fromText(settings.keyEncryptionKey)
}

function fromFile(path: string): Uint8Array | null {
  try {
    return fromText(KeyFile.parse(JSON.parse(readFileSync(path, 'utf8'))).key)
  } catch {
    return null
  }
}

function fromText(text: string): Uint8Array | null {
  const isBase64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(text.trim())
  const key = Buffer.from(text.trim(), 'base64')
  return isBase64 && key.length === 32 ? new Uint8Array(key) : null
}
