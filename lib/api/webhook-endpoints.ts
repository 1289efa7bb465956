import 'server-only'
import * as z from 'zod'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { Mode, Time } from '#lib/api/texts.ts'
import { WEBHOOK_TYPES } from '#lib/audit/webhook-types.ts'

const Types = z
  .array(z.enum(WEBHOOK_TYPES))
  .max(WEBHOOK_TYPES.length)
  .meta({ description: 'Empty: all, later ones included.' })

const ENDPOINT = {
  id: z.uuid(),
  url: z.string(),
  mode: Mode,
  types: Types,
  createdAt: Time,
  disabledAt: Time.nullable(),
  disabledBecause: z.string().nullable().meta({
    description:
      '`gone`: it answered 410; `failing`: nothing got through for the whole schedule; `by_hand`.',
  }),
  previousSecretUntil: Time.nullable().meta({
    description: 'Until then a former secret signs beside the present one.',
  }),
}

export const Endpoint = z
  .strictObject(ENDPOINT)
  .meta({ id: 'WebhookEndpoint', description: 'Where webhooks are sent.' })

export const CreatedEndpoint = z
  .strictObject({
    ...ENDPOINT,
    secret: z.string().meta({ description: 'Verifies what comes. Told this once: keep it.' }),
  })
  .meta({ id: 'CreatedWebhookEndpoint', description: 'An endpoint with its signing secret.' })

export const createWebhookEndpoint = operation({
  id: 'createWebhookEndpoint',
  method: 'POST',
  path: '/webhook-endpoints',
  tag: 'Webhooks',
  scope: 'connections',
  summary: 'Add a webhook endpoint',
  description:
    "From now on it is told of what happens to connections of the key's mode. An https URL whose name leads to public addresses alone; at most 50 of a mode.",
  params: NOTHING,
  query: NOTHING,
  body: z.strictObject({
    url: z.string().min(1).max(2000).meta({ description: 'https, and reachable by the public.' }),
    types: Types.default([]),
  }),
  success: { status: 201, description: 'The endpoint, with its secret.', body: CreatedEndpoint },
  problems: ['webhook_url_unusable', 'too_many_endpoints'],
  repeat: 'refused',
  example: { url: 'https://acme.example/webhooks/marketo', types: ['connection.created'] },
})

export const listWebhookEndpoints = operation({
  id: 'listWebhookEndpoints',
  method: 'GET',
  path: '/webhook-endpoints',
  tag: 'Webhooks',
  scope: 'connections',
  summary: 'List webhook endpoints',
  description: "Those of the key's mode, oldest first, without their secrets.",
  params: NOTHING,
  query: NOTHING,
  body: null,
  success: {
    status: 200,
    description: 'All endpoints.',
    body: z.strictObject({ endpoints: z.array(Endpoint) }),
  },
  problems: [],
})

export const deleteWebhookEndpoint = operation({
  id: 'deleteWebhookEndpoint',
  method: 'DELETE',
  path: '/webhook-endpoints/{endpointId}',
  tag: 'Webhooks',
  scope: 'connections',
  summary: 'Remove a webhook endpoint',
  description: 'Nothing more is sent to it; the log of what was stays.',
  params: z.strictObject({ endpointId: z.uuid() }),
  query: NOTHING,
  body: null,
  success: { status: 204, description: 'It is removed.', body: null },
  problems: ['not_found'],
})
