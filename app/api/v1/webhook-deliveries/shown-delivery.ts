import type * as z from 'zod'
import type { Delivery } from '#lib/api/webhook-deliveries.ts'
import type { WebhookDelivery } from '#lib/generated/prisma/client.ts'

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
