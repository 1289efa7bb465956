import 'server-only'
import { eventHash, FIRST_PREVIOUS } from '#lib/audit/event-hash.ts'
import type { Context } from '#lib/connections/context.ts'
import { inTenant } from '#lib/db.ts'

const PAGE = 1000

/** Reads the tenant's chain from its start. `firstBroken` is the sequence of the first event that does not fit. */
export async function verifyChain(
  context: Pick<Context, 'tenantId'>,
): Promise<{ ok: boolean; events: number; firstBroken: number | null }> {
  let previous = FIRST_PREVIOUS
  let events = 0
  for (;;) {
    const page = await inTenant(context, (tx) =>
      tx.event.findMany({
        where: { tenantId: context.tenantId, sequence: { gt: events } },
        orderBy: { sequence: 'asc' },
        take: PAGE,
      }),
    )
    for (const { hash, ...event } of page) {
      const fits = event.sequence === events + 1 && event.previous === previous
      if (!fits || eventHash(event) !== hash) {
        return { ok: false, events, firstBroken: events + 1 }
      }
      previous = hash
      events += 1
    }
    if (page.length < PAGE) return { ok: true, events, firstBroken: null }
  }
}
