import 'server-only'
import type { QueryResultRow } from 'pg'
import { databaseFault } from '#lib/db-fault.ts'
import { databasePool } from '#lib/db.ts'

/** No such prepared statement; one of this name is there already. A pooler between gave us another connection. */
const NOT_KEPT = ['26000', '42P05']
let isPrepared = true

/**
 * One statement on the way of every call of the host's, which the server plans once a connection and not each time.
 * Behind a pooler that keeps no prepared statements it is planned each time, as others are. The name is the statement's
 * own. Throws faults.
 */
export async function statement<Row extends QueryResultRow>(
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  // Of several under way at once, each that fails is repeated, not only the first.
  const wasPrepared = isPrepared
  try {
    const { rows } = await databasePool().query<Row>({ text, values, ...(wasPrepared && { name }) })
    return rows
  } catch (error) {
    if (wasPrepared && NOT_KEPT.includes(codeOf(error))) {
      isPrepared = false
      return statement(name, text, values)
    }
    throw databaseFault(error) ?? error
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
