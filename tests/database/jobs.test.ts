import { PgBoss } from 'pg-boss'
import { expect, it, onTestFinished } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { testDatabase } from '#tests/support/database.ts'

/** The queue as the application opens it, without its timers. */
async function openQueue(url: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: false,
    registerInstance: false,
  })
  boss.on('error', () => {})
  onTestFinished(() => boss.stop({ graceful: false }))
  return boss.start()
}

it('has the tables, functions and indexes that this version of pg-boss makes for itself', async () => {
  const { ownerUrl } = await testDatabase()
  const drift = await (await openQueue(ownerUrl)).detectSchemaDrift()
  expect(drift).toMatchObject({ ok: true })
})

it('would see an index that is missing', async () => {
  const { ownerUrl } = await testDatabase()
  const index = 'pgboss.job_common_i11'
  const { definition } = await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ definition: string }>(
      `select pg_get_indexdef('${index}'::regclass) as definition`,
    )
    await client.query(`drop index ${index}`)
    return rows[0]!
  })
  const drift = await (await openQueue(ownerUrl)).detectSchemaDrift()
  expect(drift.ok).toBe(false)
  await withClient(ownerUrl, (client) => client.query(definition))
})

it('is opened by the application, which owns nothing of it and may make nothing in it', async () => {
  const { appUrl } = await testDatabase()
  const queues = await (await openQueue(appUrl)).getQueues()
  expect(queues.map(({ name }) => name).toSorted()).toEqual([
    'end_test',
    'expire_drafts',
    'forget_sessions',
    'send_webhook',
    'test_import',
    'watch_round',
  ])
  const refused = [
    'create table pgboss.mine (id int)',
    'alter table pgboss.job add column mine int',
    'drop table pgboss.job',
    'truncate pgboss.job',
    'insert into pgboss.version (version) values (1)',
  ]
  for (const sql of refused) {
    await withClient(appUrl, async (client) => {
      await expect(client.query(sql), sql).rejects.toThrow(/permission denied|must be owner/)
    })
  }
})
