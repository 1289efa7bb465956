import 'server-only'
import { randomInt } from 'node:crypto'
import type { Transaction } from '#lib/db.ts'

/** Letters and digits that survive a telephone: no I, L, O, U, 0, 1. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Like `K7QF-29`, not yet used by this tenant. Two runs that draw the same at once fail on the index, not silently. */
export async function newSupportCode(tx: Transaction, tenantId: string): Promise<string> {
  for (;;) {
    const code = `${drawn(4)}-${drawn(2)}`
    const used = await tx.testRun.count({ where: { tenantId, supportCode: code } })
    if (used === 0) return code
  }
}

function drawn(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
