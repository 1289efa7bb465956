import 'server-only'
import type { FoundToken } from '#lib/connections/keep-token.ts'
import { lastGoodOf } from '#lib/connections/last-good.ts'
import { openCredentials } from '#lib/connections/open-credentials.ts'
import { typedOf } from '#lib/connections/run-row.ts'
import type { TokenClock } from '#lib/connections/token-clock.ts'
import { UNREACHABLE } from '#lib/connections/token-plan.ts'
import { gatherToken } from '#lib/connection-test/gather-token.ts'
import { retryBudget } from '#lib/connection-test/retries.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import { NOTHING_KNOWN, type LastGood } from '#lib/diagnosis/report.ts'
import { serverSettings } from '#lib/env.ts'
import type { Connection, Credentials } from '#lib/generated/prisma/client.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import type { MarketoCredentials } from '#lib/marketo/token.ts'
import { openTransport } from '#lib/marketo/transport.ts'

/** All calls of one asking together; shorter than a lease. */
const ASKING_LIMIT = 9_000
/** Beside the first call: trouble that passes should not reach the host. */
const RETRIES = 1

/** What Identity is asked with, unsealed. */
export type Asking = {
  connection: Connection
  credentials: Credentials
  pair: MarketoCredentials
  lastGood: LastGood | null
}

/** A token, or the code of why none came: a verdict where Marketo said no. */
export type TokenAsked = { ok: true; token: FoundToken } | { ok: false; refusal: string }

/** Null when the credentials are in use no more. Throws `service_sealed` without the key. */
export async function openAsking(
  tenantId: string,
  credentialsId: string,
  now: Date,
): Promise<Asking | null> {
  const keyring = await requireKeyring()
  return inTenant({ tenantId }, async (tx) => {
    const row = await tx.credentials.findFirst({
      where: { tenantId, id: credentialsId, status: 'active' },
      include: { connection: true },
    })
    const pair = row === null ? null : await openCredentials(tx, keyring, row)
    if (row === null || pair === null) return null
    const { connection, ...credentials } = row
    const run = { tenantId, connectionId: row.connectionId, startedAt: now, credentials }
    return { connection, credentials, pair, lastGood: await lastGoodOf(tx, run) }
  })
}

/** Asks Identity for the token of these credentials, and reads a refusal as a test would. */
export async function askIdentity(
  { connection, credentials, pair, lastGood }: Asking,
  munchkinId: string,
  clock: TokenClock,
): Promise<TokenAsked> {
  const settings = serverSettings()
  const transport = await openTransport(munchkinId, settings)
  try {
    const { token, observations } = await gatherToken({
      wire: {
        transport,
        signal: AbortSignal.timeout(ASKING_LIMIT),
        startedAt: performance.now(),
        known: [
          { label: '‹secret›', secret: pair.clientSecret },
          { label: '‹client id›', secret: pair.clientId },
        ],
      },
      credentials: pair,
      budget: retryBudget(RETRIES),
      mayAskByQuery: settings.tokenQueryFallback,
      now: clock.now,
    })
    if (token !== null) {
      const life = (token.expiresIn ?? 0) * 1000
      const expiresAt = new Date(token.askedAt.getTime() + life)
      return { ok: true, token: { value: token.accessToken, expiresAt } }
    }
    const typed = typedOf({ connection, credentials })
    const seen = { observations: [typed, ...observations], ...NOTHING_KNOWN, lastGood }
    const { code, outcome } = judge(seen).verdict
    const saidNo = outcome === 'fixable' && wasAnswered(observations)
    return { ok: false, refusal: saidNo ? code : UNREACHABLE }
  } finally {
    transport.close()
  }
}

/** What the network did is no word against the credentials, whatever it may mean. */
const wasAnswered = (calls: CallObservation[]) => calls.at(-1)?.outcome.kind === 'reply'
