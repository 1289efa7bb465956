import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { destroyDueSecrets } from '#lib/connections/destroy-due-secrets.ts'
import { dropOldUpdates } from '#lib/connections/drop-old-updates.ts'
import { forgetDraft } from '#lib/connections/forget-draft.ts'
import { forgetLinks } from '#lib/connections/forget-links.ts'
import { nextExpiry } from '#lib/connections/next-expiry.ts'
import { scheduleExpiryAt } from '#lib/connections/schedule-expiry.ts'
import { inTenant } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'

export type Expired = { secrets: number; updates: number; drafts: number; links: number }

/**
 * Ends what this tenant has been kept long enough: secrets that no test has proven, values that were to replace those
 * of a working connection, drafts that nobody touched, links that have ended. What tests found stays. Schedules itself
 * for what comes due next. Done twice, it does nothing the second time.
 */
export async function expireDrafts(context: Context, now: Date): Promise<Expired> {
  const { tenantId } = context
  const { kept } = serverSettings()
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  const secrets = await destroyDueSecrets(context, now)
  const updates = await dropOldUpdates(context, before(kept.draftSecret))
  const old = await inTenant(context, (tx) =>
    tx.connection.findMany({
      where: {
        tenantId,
        status: { in: ['draft', 'pending'] },
        updatedAt: { lte: before(kept.draft) },
      },
      select: { id: true },
    }),
  )
  let drafts = 0
  for (const { id } of old) {
    if (await forgetDraft(context, id, { touchedBefore: before(kept.draft), now })) drafts += 1
  }
  const links = await forgetLinks(context, before(kept.endedLink))
  await inTenant(context, async (tx) => {
    const due = await nextExpiry(tx, tenantId, now)
    if (due !== null) await scheduleExpiryAt(tx, tenantId, due)
  })
  return { secrets, updates, drafts, links }
}
