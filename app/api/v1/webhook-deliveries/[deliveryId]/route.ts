import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { shownDelivery } from '#app/api/v1/webhook-deliveries/shown-delivery.ts'
import { getWebhookDelivery } from '#lib/api/webhook-deliveries.ts'
import { readDelivery } from '#lib/webhooks/deliveries.ts'
import type { PostOutcome } from '#lib/webhooks/post.ts'

export const GET = serve(getWebhookDelivery, async ({ key, params }) => {
  const found = await readDelivery(params.deliveryId, key.mode)
  if (found === null) return { ok: false, problem: 'not_found' }
  const tries = found.tries.map(({ number, at, durationMs, status, outcome }) => ({
    ...{ number, durationMs, status },
    at: at.toISOString(),
    outcome: outcome as PostOutcome,
  }))
  return { ok: true, body: { ...shownDelivery(found), body: found.body, tries } }
})
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
