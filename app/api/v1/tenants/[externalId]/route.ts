import { hostContext } from '#app/api/v1/host-context.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { eraseTenant } from '#lib/api/tenants.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { eraseTenant as erase } from '#lib/privacy/erase-tenant.ts'

export const DELETE = serve(eraseTenant, async (call) => {
  const { externalId } = call.params
  const erased = await erase(hostContext(tenantIdOf(externalId), call), call.key.mode)
  if (!erased.ok) return { ok: false, problem: erased.reason }
  const { removed, remains } = erased
  const deletedAt = erased.deletedAt.toISOString()
  return { ok: true, body: { tenant: externalId, deletedAt, removed, remains } }
})

export const { GET, HEAD, POST, PUT, PATCH, OPTIONS } = otherMethods('DELETE')
