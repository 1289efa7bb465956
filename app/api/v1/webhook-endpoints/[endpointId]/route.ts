import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { deleteWebhookEndpoint } from '#lib/api/webhook-endpoints.ts'
import { removeEndpoint } from '#lib/webhooks/endpoints.ts'

export const DELETE = serve(deleteWebhookEndpoint, async ({ key, params }) => {
  const isRemoved = await removeEndpoint(params.endpointId, key.mode)
  return isRemoved ? { ok: true, body: null } : { ok: false, problem: 'not_found' }
})
export const { GET, HEAD, POST, PUT, PATCH, OPTIONS } = otherMethods('DELETE')
