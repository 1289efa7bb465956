import 'server-only'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { databaseFault } from '#lib/db-fault.ts'
import { databasePool } from '#lib/db.ts'
import { fault } from '#lib/fault.ts'
import { hashOf } from '#lib/hash-of.ts'

const TEN_MINUTES = 10 * 60
const TESTS_PER_CONNECTION = 10
const TESTS_PER_INSTANCE = 30
const UNKNOWN_TOKENS = 30
const MINUTE = 60
const HOUR = 60 * 60
const LINKS_PER_TENANT = 50
const OPENINGS_PER_LINK = 30

export type TestedInstance = { tenantId: string; mode: string; munchkinId: string }

/**
 * An instance is counted over all tenants, so that nobody's tests use up its calls; a simulated one belongs to its
 * tenant.
 */
export function instanceKey({ tenantId, mode, munchkinId }: TestedInstance): string {
  return mode === 'simulated' ? `${tenantId}:${munchkinId}` : munchkinId
}

/** One test more for this connection and this instance. Null when it may run, else the seconds to wait. */
export async function takeTest(test: {
  tenantId: string
  connectionId: string
  mode: string
  munchkinId: string | null
}): Promise<number | null> {
  const { tenantId, connectionId, mode, munchkinId } = test
  const perConnection = await take(limiter('test:connection', TESTS_PER_CONNECTION), connectionId)
  if (perConnection !== null || munchkinId === null) return perConnection
  const instance = instanceKey({ tenantId, mode, munchkinId })
  return take(limiter('test:instance', TESTS_PER_INSTANCE), instance)
}

/** One admin link more of this tenant's. Null when it may be made, else the seconds to wait. */
export function takeNewLink(tenantId: string): Promise<number | null> {
  return take(limiter('link:created', LINKS_PER_TENANT, HOUR), tenantId)
}

/** One opening more of this admin link. Null when it may open, else the seconds to wait. */
export function takeOpening(linkId: string): Promise<number | null> {
  return take(limiter('link:opened', OPENINGS_PER_LINK, HOUR), linkId)
}

/** Whether this caller has come with too many tokens that never were; a caller is a network address, kept as a hash. */
export async function isRedemptionBlocked(caller: string): Promise<boolean> {
  const failures = await asked(() => redemptions().get(hashOf(caller)))
  return failures !== null && failures.consumedPoints >= UNKNOWN_TOKENS
}

/** One more token of this caller's that never was. */
export async function countUnknownToken(caller: string): Promise<void> {
  await asked(() => redemptions().penalty(hashOf(caller)))
}

/** `left` of this minute's calls, which ends in `endsInMs`. */
export type CallsTaken = { ok: boolean; left: number; endsInMs: number }

/** Takes several calls of this minute's `most` at once, for whoever is named: a key's id, or a network address as a hash. */
export async function takeCalls(
  kind: 'key' | 'stranger',
  { who, most, count }: { who: string; most: number; count: number },
): Promise<CallsTaken> {
  clearExpired()
  try {
    const taken = await asked(() => limiter(`api:${kind}`, most, MINUTE).consume(who, count))
    return { ok: true, left: taken.remainingPoints, endsInMs: taken.msBeforeNext }
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return { ok: false, left: 0, endsInMs: Math.max(1, error.msBeforeNext) }
  }
}

function redemptions(): RateLimiterPostgres {
  return limiter('redeem:unknown', UNKNOWN_TOKENS)
}

function limiter(keyPrefix: string, points: number, duration = TEN_MINUTES): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: databasePool(),
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration,
  })
}

async function take(from: RateLimiterPostgres, key: string): Promise<number | null> {
  clearExpired()
  try {
    await asked(() => from.consume(key))
    return null
  } catch (error) {
    // The library rejects with the state of the limit when it is used up, and with an error when it could not ask.
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    throw error
  }
}

/** Rows that have run out are removed now and then, by whoever counts; the library's own timer is one per limiter. */
function clearExpired(): void {
  const now = Date.now()
  if (now - clearedAt < TEN_MINUTES * 1000) return
  clearedAt = now
  const removal = databasePool().query('delete from rate_limit where expire < $1', [now])
  // Nothing depends on it: an expired row counts as none, and the next one to count tries again.
  removal.catch(() => undefined)
}

let clearedAt = 0

async function asked<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question()
  } catch (error) {
    if (error instanceof RateLimiterRes) throw error
    throw databaseFault(error) ?? fault('database_failed')
  }
}
