import 'server-only'
import { inDatabase } from '#lib/db.ts'

const DAY_MS = 24 * 60 * 60_000

/** Removes what only protects a call from being made twice: idempotency keys of a day ago, receipts a day past their end. */
export async function forgetCalls(now: Date): Promise<{ keys: number; receipts: number }> {
  const before = { lte: new Date(now.getTime() - DAY_MS) }
  return inDatabase(async (client) => {
    const keys = await client.idempotencyKey.deleteMany({ where: { createdAt: before } })
    const receipts = await client.receipt.deleteMany({ where: { expiresAt: before } })
    return { keys: keys.count, receipts: receipts.count }
  })
}
