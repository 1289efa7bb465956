import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Context } from '#lib/connections/context.ts'
import { databaseFault } from '#lib/db-fault.ts'
import { serverSettings } from '#lib/env.ts'
import { PrismaClient } from '#lib/generated/prisma/client.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'

export type Transaction = Prisma.TransactionClient

/** Milliseconds. A database that is away must show within 5 s: connect, then one query's limit, is the longest way. */
const CONNECT_LIMIT = 2000
const STATEMENT_LIMIT = 2500
const QUERY_LIMIT = 2800
const TRANSACTION_LIMIT = 8000

type Kept = { pool: pg.Pool; client: PrismaClient }
const KEPT = Symbol.for('marketo-connect.database')
const kept = globalThis as { [KEPT]?: Kept | null }

/** The application's own role: no superuser, so row-level security holds. Connects on first use. */
export function database(): PrismaClient {
  return connected().client
}

/** The same connections, for the rate limiter. */
export function databasePool(): pg.Pool {
  return connected().pool
}

/**
 * One transaction that sees and writes the rows of `context.tenantId` alone. Throws faults (`database_away`,
 * `database_failed`) for whatever the database did; the verb's own errors pass through.
 */
export function inTenant<Result>(
  context: Pick<Context, 'tenantId'>,
  verb: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return inDatabase((client) =>
    client.$transaction(
      async (tx) => {
        await tx.$queryRaw`select set_config('app.tenant_id', ${context.tenantId}, true)`
        return verb(tx)
      },
      { maxWait: CONNECT_LIMIT, timeout: TRANSACTION_LIMIT },
    ),
  )
}

/** For the tables that belong to no tenant. With no tenant set, the others show no rows. */
export async function inDatabase<Result>(
  verb: (client: PrismaClient) => Promise<Result>,
): Promise<Result> {
  try {
    return await verb(database())
  } catch (error) {
    throw databaseFault(error) ?? error
  }
}

/** Closes what `database()` opened; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = kept[KEPT]
  kept[KEPT] = null
  await open?.client.$disconnect()
  await open?.pool.end()
}

function connected(): Kept {
  return (kept[KEPT] ??= connect())
}

function connect(): Kept {
  const pool = new pg.Pool({
    connectionString: serverSettings().databaseUrl,
    max: 10,
    connectionTimeoutMillis: CONNECT_LIMIT,
    statement_timeout: STATEMENT_LIMIT,
    query_timeout: QUERY_LIMIT,
    idle_in_transaction_session_timeout: TRANSACTION_LIMIT,
    keepAlive: true,
    allowExitOnIdle: true,
  })
  // An idle connection that the server ends is dropped from the pool; without a listener it would end the process.
  pool.on('error', () => {})
  return { pool, client: new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' }) }
}
