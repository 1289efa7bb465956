import 'server-only'
import { createHash } from 'node:crypto'

/** SHA-256, base64url: for what has to be found again without being kept. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** SHA-256, hex: as what opens something is stored, keys and tokens. Stored rows are found by it: it must not change. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
