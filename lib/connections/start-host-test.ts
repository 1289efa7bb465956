import 'server-only'
import { isWorking } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { startTest, type StartResult } from '#lib/connections/start-test.ts'
import { inTenant } from '#lib/db.ts'

/**
 * Starts a test of what the connection uses, or of what was entered last where it uses nothing yet, by the needs and in
 * the language of its newest session. The caller performs it.
 */
export async function startHostTest(context: Context, connectionId: string): Promise<StartResult> {
  const { tenantId } = context
  const { connection, session } = await inTenant(context, async (tx) => ({
    connection: await tx.connection.findUnique({
      where: { tenantId_id: { tenantId, id: connectionId } },
    }),
    session: await tx.connectSession.findFirst({
      where: {
        ...{ tenantId, connectionId },
        // An import's is handed to nobody, so nobody redeems it.
        OR: [{ redeemedAt: { not: null } }, { purpose: 'import' }],
      },
      orderBy: { createdAt: 'desc' },
      select: { id: true, locale: true },
    }),
  }))
  if (connection === null) return { ok: false, reason: 'nothing_to_test' }
  return startTest(context, {
    connectionId,
    sessionId: session?.id ?? null,
    locale: session?.locale ?? 'en',
    theme: null,
    ...(isWorking(connection) && { credentials: 'active' }),
  })
}
