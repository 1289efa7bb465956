import 'server-only'
import { createHash } from 'node:crypto'

/** SHA-256, base64url: for what has to be found again without being kept. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
