import 'server-only'
import { PgBoss } from 'pg-boss'
import { databaseFault } from '#lib/db-fault.ts'
import { serverSettings } from '#lib/env.ts'
import { log } from '#lib/log.ts'

/** Seconds. A queue's heartbeat is 10 s; looked for this often, a killed worker's job runs again well under 30 s. */
const LOOK_EVERY = 5
/** Between two lines of the log that say the same. */
const QUIET_MS = 30_000

/** The queue as this process works on it. Its tables are made by a migration: it makes none, and changes none. */
export function newBoss(): PgBoss {
  const boss = new PgBoss({
    connectionString: serverSettings().databaseUrl,
    schema: 'pgboss',
    max: 3,
    connectionTimeoutMillis: 2000,
    application_name: 'marketo-connect-jobs',
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    superviseIntervalSeconds: LOOK_EVERY,
    monitorIntervalSeconds: LOOK_EVERY,
    openTelemetry: { enabled: false },
  })
  // Without a listener an error would end the process; while a database is away they come many times a second.
  let quietUntil = 0
  boss.on('error', (error) => {
    if (Date.now() < quietUntil) return
    quietUntil = Date.now() + QUIET_MS
    log('warn', 'jobs_failed', { code: databaseFault(error)?.code ?? 'bug' })
  })
  return boss
}
