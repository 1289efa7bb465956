import 'server-only'
import { createHash } from 'node:crypto'

/** Eight letters that stand in the address of a file: other content has another address, so that browsers keep each. */
export const versionOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8)
