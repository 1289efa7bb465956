import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { shownDelivery } from '#app/api/v1/webhook-deliveries/shown-delivery.ts'
import { pageOf, placeOf } from '#lib/api/page.ts'
import { listWebhookDeliveries } from '#lib/api/webhook-deliveries.ts'
import { listDeliveries } from '#lib/webhooks/deliveries.ts'

export const GET = serve(listWebhookDeliveries, async ({ key, query }) => {
  const { limit, cursor, endpoint, state } = query
  const place = placeOf(cursor)
  const found = await listDeliveries({
    mode: key.mode,
    limit: limit + 1,
    ...(endpoint !== undefined && { endpointId: endpoint }),
    ...(state !== undefined && { state }),
    ...(place !== null && { after: { createdAt: place.at, id: place.id } }),
  })
  const { items, nextCursor } = pageOf(found, limit, ({ createdAt: at, id }) => ({ at, id }))
  return { ok: true, body: { deliveries: items.map(shownDelivery), nextCursor } }
})
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
