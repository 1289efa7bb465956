import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { shownInFull } from '#app/api/v1/webhook-deliveries/shown-delivery.ts'
import { getWebhookDelivery } from '#lib/api/webhook-deliveries.ts'
import { readDelivery } from '#lib/webhooks/deliveries.ts'

export const GET = serve(getWebhookDelivery, async ({ key, params }) => {
  const found = await readDelivery(params.deliveryId, key.mode)
  if (found === null) return { ok: false, problem: 'not_found' }
  return { ok: true, body: shownInFull(found) }
})
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
