import type * as z from 'zod'
import type { Endpoint } from '#lib/api/webhook-endpoints.ts'
import type { EndpointView } from '#lib/webhooks/endpoints.ts'

/** A row as the API tells it. */
export const shownEndpoint = (row: EndpointView): z.output<typeof Endpoint> => ({
  id: row.id,
  url: row.url,
  mode: row.mode as z.output<typeof Endpoint>['mode'],
  types: row.types as z.output<typeof Endpoint>['types'],
  createdAt: row.createdAt.toISOString(),
  disabledAt: row.disabledAt?.toISOString() ?? null,
  disabledBecause: row.disabledBecause,
  previousSecretUntil: row.previousSecretUntil?.toISOString() ?? null,
})
