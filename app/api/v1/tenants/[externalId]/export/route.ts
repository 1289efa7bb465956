import { hostContext } from '#app/api/v1/host-context.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { exportTenant } from '#lib/api/tenants.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { exportTenant as gather } from '#lib/privacy/export-tenant.ts'

export const GET = serve(exportTenant, async (call) => {
  const { externalId } = call.params
  const found = await gather(hostContext(tenantIdOf(externalId), call), call.key.mode)
  if (!found.ok) return { ok: false, problem: found.reason }
  const exportedAt = new Date().toISOString()
  return { ok: true, body: { tenant: found.tenant, exportedAt, ...found.lists } }
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
