import pg from 'pg'

/** A run's report as it lies in the database: `report` is parsed by whoever reads it, since it may be of any age. */
export type StoredReportRow = {
  tenantId: string
  runId: string
  connectionId: string
  supportCode: string
  startedAt: Date
  report: unknown
}

const PAGE = 200

/**
 * Every stored report of every tenant, oldest first, read a page at a time and nothing written. `ownerUrl` names the role
 * that owns the tables: it may read reports past row-level security, any other role sees none.
 */
export async function* storedReports(ownerUrl: string): AsyncGenerator<StoredReportRow> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 })
  // A server that goes away rejects the query in flight; the event beside it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SET default_transaction_read_only = on')
    let after: [startedAt: Date | string, id: string] = ['-infinity', NO_ID]
    for (;;) {
      const { rows } = await client.query<StoredReportRow>(PAGE_AFTER, after)
      yield* rows
      const last = rows.at(-1)
      if (last === undefined) return
      after = [last.startedAt, last.runId]
    }
  } finally {
    await client.end()
  }
}

const NO_ID = '00000000-0000-0000-0000-000000000000'

const PAGE_AFTER = `
  SELECT tenant_id AS "tenantId", id AS "runId", connection_id AS "connectionId",
    support_code AS "supportCode", started_at AS "startedAt", report
  FROM test_run WHERE report IS NOT NULL AND (started_at, id) > ($1, $2)
  ORDER BY started_at, id LIMIT ${PAGE}`
