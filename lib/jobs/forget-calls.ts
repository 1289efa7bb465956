import 'server-only'
import { inDatabase } from '#lib/db.ts'
import { inBatches } from '#lib/in-batches.ts'

const DAY_MS = 24 * 60 * 60_000

/** Removes what only protects a call from being made twice: idempotency keys of a day ago, receipts a day past their end. */
export async function forgetCalls(now: Date): Promise<{ keys: number; receipts: number }> {
  const before = { lte: new Date(now.getTime() - DAY_MS) }
  return inDatabase(async (client) => {
    const keys = await inBatches(async (limit) => {
      const where = { createdAt: before }
      return (await client.idempotencyKey.deleteMany({ where, limit })).count
    })
    const receipts = await inBatches(async (limit) => {
      const where = { expiresAt: before }
      return (await client.receipt.deleteMany({ where, limit })).count
    })
    return { keys, receipts }
  })
}
