import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import type { Mode } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'
import { exported } from '#lib/privacy/exported.ts'
import { findTenant } from '#lib/privacy/find-tenant.ts'

/** Everything that is kept of the tenant but for secrets, tokens, and what is sealed or hashed; the newest first. */
export function exportTenant(context: Context, mode: Mode) {
  return inTenant(context, async (tx) => {
    const found = await findTenant(tx, context, mode)
    if (!found.ok) return found
    const { externalId, name, createdAt } = found.tenant
    const tenant = { externalId, name, createdAt: createdAt.toISOString() }
    return { ok: true as const, tenant, lists: await exported(tx, context, {}) }
  })
}
