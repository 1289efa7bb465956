import { hostContext } from '#app/api/v1/host-context.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { exportEndUser } from '#lib/api/end-users.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { exportEndUser as gather } from '#lib/privacy/export-end-user.ts'

export const GET = serve(exportEndUser, async (call) => {
  const { externalId: endUser } = call.params
  const { tenant } = call.query
  const found = await gather(hostContext(tenantIdOf(tenant), call), endUser, call.key.mode)
  if (!found.ok) return { ok: false, problem: found.reason }
  const exportedAt = new Date().toISOString()
  return { ok: true, body: { tenant, endUser, exportedAt, ...found.lists } }
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
