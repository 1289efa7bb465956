import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { shownDelivery } from '#app/api/v1/webhook-deliveries/shown-delivery.ts'
import { resendWebhookDelivery } from '#lib/api/webhook-deliveries.ts'
import { resendDelivery } from '#lib/webhooks/deliveries.ts'

export const POST = serve(resendWebhookDelivery, async ({ key, params }) => {
  const resent = await resendDelivery(params.deliveryId, key.mode)
  if (!resent.ok) return { ok: false, problem: resent.reason }
  return { ok: true, body: shownDelivery(resent.delivery) }
})
export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
