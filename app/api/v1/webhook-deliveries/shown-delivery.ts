import type * as z from 'zod'
import type { Delivery, DeliveryWithTries } from '#lib/api/webhook-deliveries.ts'
import type { WebhookDelivery } from '#lib/generated/prisma/client.ts'
import type { DeliveryInFull } from '#lib/webhooks/deliveries.ts'
import type { PostOutcome } from '#lib/webhooks/post.ts'

/** A row as the API tells it. */
export const shownDelivery = (row: WebhookDelivery): z.input<typeof Delivery> => ({
  id: row.id,
  endpointId: row.endpointId,
  webhookId: row.messageId,
  type: row.type as z.input<typeof Delivery>['type'],
  state: row.state as z.input<typeof Delivery>['state'],
  attempts: row.attempts,
  createdAt: row.createdAt.toISOString(),
  nextAt: row.nextAt?.toISOString() ?? null,
  deliveredAt: row.deliveredAt?.toISOString() ?? null,
})

/** With its text and each try. */
export const shownInFull = (found: DeliveryInFull): z.input<typeof DeliveryWithTries> => ({
  ...shownDelivery(found),
  body: found.body,
  tries: found.tries.map(({ number, at, durationMs, status, outcome }) => ({
    ...{ number, durationMs, status },
    at: at.toISOString(),
    outcome: outcome as PostOutcome,
  })),
})
