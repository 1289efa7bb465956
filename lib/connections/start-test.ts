import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import { StoredEndpoint, StoredMode, WORDS_VERSION } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { destroyDueSecrets } from '#lib/connections/destroy-due-secrets.ts'
import { endAbandoned } from '#lib/connections/end-abandoned.ts'
import { endWhenLost } from '#lib/connections/end-lost-test.ts'
import { entersOther } from '#lib/connections/other-instance.ts'
import { spokenNeeds, StoredSessionNeeds } from '#lib/connections/session-needs.ts'
import {
  activeCredentials,
  isId,
  lockedConnection,
  newestCredentials,
} from '#lib/connections/store.ts'
import { newSupportCode } from '#lib/connections/support-code.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Credentials } from '#lib/generated/prisma/client.ts'
import { hostSettings } from '#lib/host/settings.ts'
import type { Theme } from '#lib/host/theme.ts'
import { takeTest } from '#lib/rate-limits.ts'

export type TestWish = {
  connectionId: string
  /** Whose needs the test answers; null for a test that no session asked for. */
  sessionId: string | null
  locale: string
  theme: Theme | null
  /** Tests what is in use, though other values wait beside it; left out, the newest values. */
  credentials?: 'active'
  /** The run's id, for a job that has to know it beforehand: it goes on with the run should its process die. */
  runId?: string
}

export type StartResult =
  | { ok: true; runId: string; alreadyRunning: boolean }
  | { ok: false; reason: 'rate_limited'; retryAfterSeconds: number }
  | { ok: false; reason: 'nothing_to_test' | 'secret_gone' }

/** Inserts the run that `performTest` then performs; gives back the one that runs already instead of a second. */
export async function startTest(context: Context, wish: TestWish): Promise<StartResult> {
  await requireKeyring()
  await destroyDueSecrets(context, new Date())
  const { tenantId } = context
  const before = await inTenant(context, (tx) => look(tx, context, wish))
  if (before.end !== null) return before.end

  const wait = await takeTest({ tenantId, connectionId: wish.connectionId, ...before.instance })
  if (wait !== null) return { ok: false, reason: 'rate_limited', retryAfterSeconds: wait }

  return inTenant(context, async (tx): Promise<StartResult> => {
    const still = await look(tx, context, wish)
    if (still.end !== null) return still.end
    const runId = wish.runId ?? randomUUID()
    await tx.testRun.create({
      data: {
        tenantId,
        id: runId,
        connectionId: wish.connectionId,
        credentialsId: still.credentials.id,
        sessionId: wish.sessionId,
        needs: await needsOf(tx, tenantId, wish),
        supportCode: await newSupportCode(tx, tenantId),
        locale: wish.locale,
        wordsVersion: WORDS_VERSION,
        ...(wish.theme === null ? {} : { theme: wish.theme }),
      },
    })
    if (wish.runId === undefined) await endWhenLost(tx, tenantId, runId)
    const subject = `run:${runId}`
    await recordEvent(tx, context, { what: 'test.started', subject, outcome: 'running' })
    return { ok: true, runId, alreadyRunning: false }
  })
}

type Look =
  | { end: StartResult }
  | { end: null; credentials: Credentials; instance: { mode: string; munchkinId: string | null } }

async function look(
  tx: Transaction,
  context: Context,
  { connectionId, credentials: which }: TestWish,
): Promise<Look> {
  const { tenantId } = context
  const connection = await lockedConnection(tx, tenantId, connectionId)
  if (connection === null) return { end: { ok: false, reason: 'nothing_to_test' } }
  await endAbandoned(tx, context, { connectionId }, new Date())
  const running = await tx.testRun.findFirst({
    where: { tenantId, connectionId, status: 'running' },
  })
  if (running !== null) return { end: { ok: true, runId: running.id, alreadyRunning: true } }
  const wanted = which === 'active' ? activeCredentials : newestCredentials
  const credentials = await wanted(tx, tenantId, connectionId)
  if (credentials === null || entersOther(connection, credentials)) {
    return { end: { ok: false, reason: 'nothing_to_test' } }
  }
  if (credentials.secretSealed === null) {
    const wasTyped = credentials.secretShape !== 'missing'
    return { end: { ok: false, reason: wasTyped ? 'secret_gone' : 'nothing_to_test' } }
  }
  const endpoint = StoredEndpoint.parse(credentials.endpoint)
  const munchkinId = endpoint.ok ? endpoint.munchkinId : null
  return {
    end: null,
    credentials,
    instance: { mode: StoredMode.parse(connection.mode), munchkinId },
  }
}

async function needsOf(
  tx: Transaction,
  tenantId: string,
  { sessionId, locale }: TestWish,
): Promise<PermissionNeed[]> {
  if (sessionId === null || !isId(sessionId)) return hostSettings().permissions
  const session = await tx.connectSession.findUnique({
    where: { tenantId_id: { tenantId, id: sessionId } },
    select: { needs: true },
  })
  if (session === null) return hostSettings().permissions
  return spokenNeeds(StoredSessionNeeds.parse(session.needs), locale)
}
