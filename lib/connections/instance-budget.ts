import 'server-only'
import {
  FEWEST_RETRIES,
  RETRIES_PER_TEST,
  retryBudget,
  type RetryBudget,
} from '#lib/connection-test/retries.ts'
import { inDatabase } from '#lib/db.ts'
import { hashOf } from '#lib/hash-of.ts'
import { faultCode } from '#lib/fault.ts'
import { log } from '#lib/log.ts'
import { instanceKey, type TestedInstance } from '#lib/rate-limits.ts'

/**
 * Counts one test more of this instance, and gives the retries that it may make: two at most, out of those that all
 * tests of the instance begun in this hour share, over all processes and tenants. A database that is away means no
 * retry, never a failed test.
 */
export async function instanceBudget(instance: TestedInstance): Promise<RetryBudget> {
  const key = hashOf(instanceKey(instance))
  const own = retryBudget((await beginTest(key)) ? FEWEST_RETRIES : 0)
  return { take: async () => (await own.take()) && takeRetry(key) }
}

/** An hour that is over takes its counts with it; rows of instances that nobody tests any more go, too. */
function beginTest(key: string): Promise<boolean> {
  return isDone(async () => {
    await inDatabase(
      (client) => client.$executeRaw`
        delete from call_budget where hour < now() - interval '1 day' and key <> ${key}`,
    )
    return inDatabase(
      (client) => client.$executeRaw`
        insert into call_budget as kept (key, hour, tests, retries)
        values (${key}, date_trunc('hour', now()), 1, 0)
        on conflict (key) do update set
          hour = excluded.hour,
          tests = case when kept.hour = excluded.hour then kept.tests + 1 else 1 end,
          retries = case when kept.hour = excluded.hour then kept.retries else 0 end`,
    )
  })
}

/** Asked and taken in one statement, so that two processes cannot take the same one. */
function takeRetry(key: string): Promise<boolean> {
  return isDone(() =>
    inDatabase(
      (client) => client.$executeRaw`
        update call_budget set retries = retries + 1
        where key = ${key}
          and retries < greatest(${FEWEST_RETRIES}, floor(tests * ${RETRIES_PER_TEST}::numeric))`,
    ),
  )
}

async function isDone(statement: () => Promise<number>): Promise<boolean> {
  try {
    return (await statement()) > 0
  } catch (error) {
    log('warn', 'call_budget_away', { code: faultCode(error) ?? 'bug' })
    return false
  }
}
