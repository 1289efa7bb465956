import 'server-only'
import * as z from 'zod'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { NextCursor, PAGE_QUERY } from '#lib/api/page.ts'
import { Time } from '#lib/api/texts.ts'
import { WEBHOOK_TYPES } from '#lib/audit/webhook-types.ts'
import { DELIVERY_STATES } from '#lib/webhooks/deliveries.ts'
import { POST_OUTCOMES } from '#lib/webhooks/post.ts'

const DELIVERY = {
  id: z.uuid(),
  endpointId: z.uuid(),
  webhookId: z.string().meta({ description: 'The `webhook-id` header of each try.' }),
  type: z.enum(WEBHOOK_TYPES),
  state: z.enum(DELIVERY_STATES).meta({
    description:
      '`waiting` for its next try; `delivered`; `failed` after the last try; `dropped`, for its endpoint was disabled or removed.',
  }),
  attempts: z.int(),
  createdAt: Time,
  nextAt: Time.nullable().meta({ description: 'When the next try is due.' }),
  deliveredAt: Time.nullable(),
}

export const Delivery = z
  .strictObject(DELIVERY)
  .meta({ id: 'WebhookDelivery', description: 'One message on its way to one endpoint.' })

export const DeliveryWithTries = z
  .strictObject({
    ...DELIVERY,
    body: z.string().nullable().meta({ description: 'The exact text that is signed and sent.' }),
    tries: z.array(
      z.strictObject({
        number: z.int(),
        at: Time,
        durationMs: z.int(),
        status: z.int().nullable().meta({ description: 'HTTP status; null without an answer.' }),
        outcome: z.enum(POST_OUTCOMES).meta({
          description:
            '`refused`: neither 2xx, 3xx nor 410. `private_address`: the receiver leads into a private network, and was not called.',
        }),
      }),
    ),
  })
  .meta({ id: 'WebhookDeliveryWithTries', description: 'A delivery and all its tries.' })

const Params = z.strictObject({ deliveryId: z.uuid() })

export const listWebhookDeliveries = operation({
  id: 'listWebhookDeliveries',
  method: 'GET',
  path: '/webhook-deliveries',
  tag: 'Webhooks',
  scope: 'connections',
  summary: 'List webhook deliveries',
  description:
    "What was and will be sent to the endpoints of the key's mode, newest first, for 14 days.",
  params: NOTHING,
  query: z.strictObject({
    ...PAGE_QUERY,
    endpoint: z.uuid().optional().meta({ description: 'To this endpoint alone.' }),
    state: z.enum(DELIVERY_STATES).optional(),
  }),
  body: null,
  success: {
    status: 200,
    description: 'A page of deliveries.',
    body: z.strictObject({ deliveries: z.array(Delivery), nextCursor: NextCursor }),
  },
  problems: [],
})

export const getWebhookDelivery = operation({
  id: 'getWebhookDelivery',
  method: 'GET',
  path: '/webhook-deliveries/{deliveryId}',
  tag: 'Webhooks',
  scope: 'connections',
  summary: 'Read a webhook delivery with its tries',
  description: 'The text that is sent, and what came of each try.',
  params: Params,
  query: NOTHING,
  body: null,
  success: { status: 200, description: 'The delivery.', body: DeliveryWithTries },
  problems: ['not_found'],
})

export const resendWebhookDelivery = operation({
  id: 'resendWebhookDelivery',
  method: 'POST',
  path: '/webhook-deliveries/{deliveryId}/resend',
  tag: 'Webhooks',
  scope: 'connections',
  summary: 'Send a webhook again',
  description:
    'At once, the same text under the same `webhook-id`, however it ended before. The answer comes before the try does.',
  params: Params,
  query: NOTHING,
  body: null,
  success: { status: 202, description: 'The delivery, waiting.', body: Delivery },
  problems: ['not_found', 'endpoint_disabled'],
  repeat: 'same',
})
