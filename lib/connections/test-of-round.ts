import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { NEWEST_FIRST } from '#lib/connections/newest-first.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { inTenant } from '#lib/db.ts'
import type { Watch } from '#lib/generated/prisma/client.ts'
import { storedTheme } from '#lib/host/theme.ts'

/**
 * The test of a watch's round, of the same values, in the words and the look of the test before it; the one that is
 * there already when this round was begun before. `refused`: one runs that somebody else began, or the limits say no.
 * `impossible`: there is nothing left to test.
 */
export async function testOfRound(
  context: Context,
  { tenantId, connectionId, sessionId, runId }: Watch,
): Promise<{ runId: string } | 'refused' | 'impossible'> {
  if (runId === null) return 'impossible'
  const { begun, before } = await inTenant(context, async (tx) => ({
    begun: await tx.testRun.count({ where: { tenantId, id: runId } }),
    before: await tx.testRun.findFirst({
      where: { tenantId, connectionId, status: 'finished' },
      orderBy: NEWEST_FIRST,
      select: { locale: true, theme: true, credentials: { select: { status: true } } },
    }),
  }))
  if (begun > 0) return { runId }
  if (before === null) return 'impossible'
  const started = await startTest(context, {
    connectionId,
    sessionId,
    runId,
    ...(before.credentials.status === 'active' ? { credentials: 'active' as const } : {}),
    locale: before.locale,
    theme: before.theme === null ? null : storedTheme(before.theme),
  })
  if (started.ok) return started.alreadyRunning ? 'refused' : { runId }
  return started.reason === 'rate_limited' ? 'refused' : 'impossible'
}
