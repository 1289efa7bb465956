import { randomUUID } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { runJob } from '#lib/jobs/run-job.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

const storage = useStorage()

const DAY_MS = 24 * 60 * 60_000

/** As the owner, for what the application may not do. */
const asOwner = (sql: string) => withClient(storage.ownerUrl, (client) => client.query(sql))

/** As the owner, a tenant's rows too. */
const asTenant = (tenantId: string, sql: string) =>
  withClient(storage.ownerUrl, async (client) => {
    await client.query(`select set_config('app.tenant_id', '${tenantId}', false)`)
    await client.query(sql)
  })

const nextDays = () =>
  inDatabase(
    (client) => client.$queryRaw<{ at: Date }[]>`
      select start_after as at from pgboss.job where name = 'forget_sessions' and state = 'created'`,
  )

/** More rows than these are refused to one statement, as a limit of time would refuse far more. */
const LIMITED = 1000
const TABLES = [
  ...['browser_session', 'handover', 'connect_session', 'idempotency_key', 'receipt'],
  ...['webhook_message', 'webhook_delivery'],
]

describe('the daily job', () => {
  it('removes what has piled up in statements of a bounded size', async () => {
    const { tenantId } = await newTenant()
    await asOwner(`
      create function refuse_many() returns trigger language plpgsql as $$
      begin
        if (select count(*) from gone) > ${LIMITED} then raise 'too many for % at once', tg_table_name; end if;
        return null;
      end $$`)
    for (const table of TABLES) {
      await asOwner(`create trigger refuse_many after delete on ${table}
        referencing old table as gone for each statement execute function refuse_many()`)
    }
    onTestFinished(() => asOwner('drop function refuse_many cascade').then(() => undefined))
    const many = `generate_series(1, ${2 * LIMITED + 1}) as n`
    const old = `now() - interval '30 days'`
    const id = 'gen_random_uuid()'
    await asTenant(
      tenantId,
      `
      insert into browser_session (id, created_at, last_seen_at) select ${id}, ${old}, ${old} from ${many};
      insert into browser_grant (browser_session_id, session_id, tenant_id, embed_id)
        select id, ${id}, '${tenantId}', '-' from browser_session;
      insert into connect_session (tenant_id, id, purpose, mode, end_user_id, needs)
        select '${tenantId}', ${id}, 'connect', 'live', 'ada', '[]' from ${many};
      insert into handover (token_hash, tenant_id, session_id, embed_id, expires_at)
        select id::text, tenant_id, id, '-', ${old} from connect_session where tenant_id = '${tenantId}';
      insert into handover (token_hash, tenant_id, session_id, embed_id, expires_at, redeemed_at)
        select ${id}::text, '${tenantId}', ${id}, '-', ${old}, ${old} from ${many};
      insert into idempotency_key (api_key_id, key_hash, request_hash, created_at)
        select ${id}, n::text, 'x', ${old} from ${many};
      insert into receipt (receipt_hash, tenant_id, connection_id, session_id, expires_at)
        select n::text, '${tenantId}', ${id}, ${id}, ${old} from ${many};
      insert into webhook_endpoint (id, url, mode, secret, secret_wrapper_id)
        values ('${tenantId}', 'https://hooks.example/in', 'live', 'x', 'x');
      insert into webhook_message (tenant_id, id, type, mode, body, created_at)
        select '${tenantId}', n::text, 'connection.created', 'live', '{}', ${old} from ${many};
      insert into webhook_delivery (id, endpoint_id, tenant_id, message_id, type, state, created_at)
        select ${id}, '${tenantId}', tenant_id, id, type, 'delivered', created_at from webhook_message`,
    )
    await runJob('forget_sessions', {})
    const left = await inTenant({ tenantId }, async (tx) => [
      ...[await tx.browserSession.count(), await tx.browserGrant.count()],
      ...[await tx.connectSession.count(), await tx.handover.count()],
      ...[await tx.idempotencyKey.count(), await tx.receipt.count()],
      ...[await tx.webhookMessage.count(), await tx.webhookDelivery.count()],
    ])
    expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('does all its parts though one fails, fails then, and comes again tomorrow all the same', async () => {
    const begunAt = Date.now()
    const old = new Date(begunAt - 30 * DAY_MS)
    const right = 'delete on idempotency_key'
    await inDatabase(async (client) => {
      await client.$executeRaw`delete from pgboss.job where name = 'forget_sessions'`
      const id = randomUUID()
      await client.browserSession.create({ data: { id, createdAt: old, lastSeenAt: old } })
    })
    await asOwner(`revoke ${right} from marketo_connect_app`)
    onTestFinished(() => asOwner(`grant ${right} to marketo_connect_app`).then(() => undefined))
    await expect(runJob('forget_sessions', {})).rejects.toThrow('database_failed')
    expect(await inDatabase((client) => client.browserSession.count())).toBe(0)
    const [tomorrow, ...more] = await nextDays()
    expect(more).toEqual([])
    expect(tomorrow!.at.getTime()).toBeGreaterThanOrEqual(begunAt + DAY_MS)
    await expect(runJob('forget_sessions', {})).rejects.toThrow('database_failed')
    expect(await nextDays()).toEqual([tomorrow])
  })
})
