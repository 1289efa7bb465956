import 'server-only'
import type { Transaction } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'

/** What is due and could not go yet, for instance a draft with a link that is still good, is looked at again later. */
const LEAST_MS = 60 * 60_000

/** When the next thing that this tenant keeps for a time is due; null when there is none. */
export async function nextExpiry(
  tx: Transaction,
  tenantId: string,
  now: Date,
): Promise<Date | null> {
  const { kept } = serverSettings()
  const secret = await tx.credentials.aggregate({
    where: { tenantId, status: 'pending' },
    _min: { secretDestroyAt: true },
  })
  const draft = await tx.connection.aggregate({
    where: { tenantId, status: { in: ['draft', 'pending'] } },
    _min: { updatedAt: true },
  })
  const link = await tx.adminLink.aggregate({
    where: { tenantId },
    _min: { expiresAt: true, completedAt: true, revokedAt: true },
  })
  const { expiresAt, completedAt, revokedAt } = link._min
  const due = [
    after(secret._min.secretDestroyAt, 0),
    after(draft._min.updatedAt, kept.draft),
    ...[expiresAt, completedAt, revokedAt].map((end) => after(end, kept.endedLink)),
  ].filter((time) => time !== null)
  if (due.length === 0) return null
  return new Date(Math.max(Math.min(...due), now.getTime() + LEAST_MS))
}

const after = (at: Date | null, milliseconds: number) =>
  at === null ? null : at.getTime() + milliseconds
