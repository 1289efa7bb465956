import { PrismaPg } from '@prisma/adapter-pg'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/**
 * Prisma's adapter, but for one thing: it cuts a script at every semicolon, so a function body or a comment with one
 * breaks. A script goes to PostgreSQL whole, as the native engine sends it, and so in one implicit transaction.
 */
export function migrationAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool)
  const connect = async () => {
    const adapter = await factory.connect()
    adapter.executeScript = async (script) => {
      await pool.query(script).catch(nameError)
    }
    return adapter
  }
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: () => factory.connectToShadowDb(),
  }
}

/** One connection, held until `end`: the engine takes a session's advisory lock and never gives it back. */
export function migrationPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5_000,
  })
  pool.on('error', () => {})
  return pool
}

function nameError(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error
  throw new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'N/A',
    severity: error.severity ?? 'N/A',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  })
}
