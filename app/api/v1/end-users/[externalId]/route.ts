import { hostContext } from '#app/api/v1/host-context.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { eraseEndUser } from '#lib/api/end-users.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { eraseEndUser as erase } from '#lib/privacy/erase-end-user.ts'

export const DELETE = serve(eraseEndUser, async (call) => {
  const { externalId: endUser } = call.params
  const { tenant } = call.query
  const erased = await erase(hostContext(tenantIdOf(tenant), call), endUser, call.key.mode)
  if (!erased.ok) return { ok: false, problem: erased.reason }
  const { removed, remains } = erased
  const deletedAt = erased.deletedAt.toISOString()
  return { ok: true, body: { tenant, endUser, deletedAt, removed, remains } }
})

export const { GET, HEAD, POST, PUT, PATCH, OPTIONS } = otherMethods('DELETE')
