import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { nextImportTest } from '#lib/connections/import-test-due.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { inTenant } from '#lib/db.ts'
import { faultCode } from '#lib/fault.ts'
import { sendJob } from '#lib/send-job.ts'

/** Somebody else's test of the same values runs: it may do. */
const AFTER_ANOTHER_MS = 30_000
const AFTER_SEALED_MS = 60_000
/** Tests that the limits sent away at once do not all come back at once. */
const SPREAD_MS = 20_000

/**
 * Tests credentials that the host brought. Called again for a test whose process died, it goes on with the same one; it
 * comes again later when the limits say no, when somebody else tests, while this service is sealed, and after a test
 * that ended with nothing said about the credentials; at the latest when they are proven, refused or gone, it is done.
 */
export async function testImport(context: Context, connectionId: string): Promise<void> {
  try {
    const wait = await attempt(context, connectionId)
    if (wait !== null) await comeAgain(context, connectionId, wait)
  } catch (error) {
    if (faultCode(error) !== 'service_sealed') throw error
    await comeAgain(context, connectionId, AFTER_SEALED_MS)
  }
}

/** The milliseconds after which to come again; null when there is nothing more to do. */
async function attempt(context: Context, connectionId: string): Promise<number | null> {
  const due = await nextImportTest(context, connectionId, new Date())
  if (due === null) return null
  if (!due.isBegun) {
    const started = await startTest(context, {
      ...{ connectionId, sessionId: due.sessionId, runId: due.runId },
      ...{ locale: 'en', theme: null },
    })
    if (!started.ok) {
      if (started.reason !== 'rate_limited') return null
      return started.retryAfterSeconds * 1000 + Math.random() * SPREAD_MS
    }
    if (started.runId !== due.runId) return AFTER_ANOTHER_MS
  }
  await performTest(context, due.runId)
  const next = await nextImportTest(context, connectionId, new Date())
  return next && next.waitMs
}

function comeAgain(context: Context, connectionId: string, afterMs: number): Promise<void> {
  const { tenantId } = context
  const at = new Date(Date.now() + afterMs)
  return inTenant(context, (tx) => sendJob(tx, 'test_import', { tenantId, connectionId }, { at }))
}
