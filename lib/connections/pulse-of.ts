import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { isId } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'
import { hashOf } from '#lib/hash-of.ts'

/**
 * A short text that changes whenever anything changes that pages show of the connection: its own rows, its newest
 * test's progress, its links, its watch. Empty when there is no such connection. Cheap, so that it can be asked every
 * second.
 */
export async function pulseOf(context: Context, connectionId: string): Promise<string> {
  if (!isId(connectionId)) return ''
  const { tenantId } = context
  const [found] = await inTenant(
    context,
    // What a running test's beat writes (`wrote_at`) shows nowhere. An answered question changes the report alone.
    (tx) => tx.$queryRaw<{ seen: string }[]>`
      select jsonb_build_array(
        c.status, c.name, c.mode, c.munchkin_id, c.api_user, c.guide_done, c.updated_at,
        (select jsonb_agg(jsonb_build_array(
            k.id, k.status, k.let_in_at, k.secret_sealed is null, k.secret_destroy_at) order by k.version)
          from credentials k where k.tenant_id = c.tenant_id and k.connection_id = c.id
            and k.status <> 'destroyed'),
        (select jsonb_build_array(r.id, r.status, jsonb_array_length(r.checks), r.verdict, md5(r.report::text))
          from test_run r where r.tenant_id = c.tenant_id and r.connection_id = c.id
          order by r.started_at desc, r.id desc limit 1),
        (select jsonb_agg(to_jsonb(l) - 'tenant_id' order by l.id)
          from admin_link l where l.tenant_id = c.tenant_id and l.connection_id = c.id),
        (select to_jsonb(w) from watch w where w.tenant_id = c.tenant_id and w.connection_id = c.id)
      )::text as seen
      from connection c where c.tenant_id = ${tenantId}::uuid and c.id = ${connectionId}::uuid`,
  )
  return found === undefined ? '' : hashOf(found.seen)
}
