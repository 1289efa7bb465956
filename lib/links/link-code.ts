import 'server-only'
import { randomInt } from 'node:crypto'
import { openAt } from '#lib/connections/open-links.ts'
import type { Transaction } from '#lib/db.ts'
import { FIRST_WORDS, SECOND_WORDS } from '#lib/links/code-words.ts'

const TRIES = 50

/** Two words such as `amber-falcon` that no open link of this tenant has; null when nearly all are in use. */
export async function newLinkCode(
  tx: Transaction,
  tenantId: string,
  now: Date,
): Promise<string | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const code = `${drawn(FIRST_WORDS)}-${drawn(SECOND_WORDS)}`
    const used = await tx.adminLink.count({ where: { tenantId, code, ...openAt(now) } })
    if (used === 0) return code
  }
  return null
}

const drawn = (list: readonly string[]): string => list[randomInt(list.length)]!
