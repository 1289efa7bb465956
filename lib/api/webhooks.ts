import 'server-only'
import * as z from 'zod'
import { Status } from '#lib/api/connections.ts'
import { Mode, TenantName, Time } from '#lib/api/texts.ts'
import type { WebhookType } from '#lib/audit/webhook-types.ts'

const ABOUT_CONNECTION = {
  tenant: TenantName,
  connection: z
    .object({
      id: z.uuid(),
      name: z.string().nullable(),
      status: Status,
      mode: Mode,
      munchkinId: z.string().nullable(),
      apiUser: z.string().nullable().meta({ description: 'Masked: `a…@acme.example`.' }),
    })
    .meta({ description: 'The connection right after the event.' }),
}

const AboutConnection = z.object(ABOUT_CONNECTION)
const AboutLink = z.object({
  ...ABOUT_CONNECTION,
  linkId: z.uuid(),
  scope: z.enum(['whole', 'step', 'fix']).meta({ description: 'What the admin was asked for.' }),
})
const AboutTest = z.object({
  ...ABOUT_CONNECTION,
  testId: z.uuid(),
  outcome: z.string().meta({ description: '`connected`, `fixable`, `wait` or `ours`.' }),
  verdict: z.string().meta({ description: 'One of the codes at /docs/errors.' }),
  supportCode: z.string(),
})

/** What each webhook's `data` is, and when it is sent. Members are added, never changed. */
const TOLD: Record<WebhookType, readonly [data: z.ZodObject, summary: string]> = {
  'connection.created': [AboutConnection, 'A test let the connection in for the first time.'],
  'connection.updated': [AboutConnection, 'Other credentials were proven and are in use.'],
  'connection.degraded': [AboutConnection, 'Marketo no longer lets the connection in.'],
  'connection.recovered': [AboutConnection, 'Marketo lets the connection in again.'],
  'connection.unconfirmed': [AboutConnection, 'No test could confirm the connection for 48 hours.'],
  'connection.disconnected': [AboutConnection, 'It was disconnected; its secrets are destroyed.'],
  'link.opened': [AboutLink, 'A Marketo admin opened the link that was sent to them.'],
  'link.completed': [AboutLink, 'What an admin link was sent for works.'],
  'test.completed': [AboutTest, 'A test that somebody asked for has ended.'],
}

const webhook = (type: string, [data, summary]: readonly [z.ZodObject, string]) => ({
  summary,
  body: z
    .object({
      type: z.literal(type),
      timestamp: Time.meta({ description: 'When it happened, not when it was sent.' }),
      data,
    })
    .meta({ id: `Webhook ${type}`.replaceAll(/[ .]+(\w)/g, (_, letter) => letter.toUpperCase()) }),
})

/** The webhooks by type, as the OpenAPI file tells them. */
export const WEBHOOKS = Object.fromEntries(
  Object.entries(TOLD).map(([type, told]) => [type, webhook(type, told)]),
) as Record<WebhookType, ReturnType<typeof webhook>>

/** The headers that come with each, by the Standard Webhooks specification. */
export const WEBHOOK_HEADERS = {
  'webhook-id': 'The same for each try of one message: whoever keeps it does nothing twice.',
  'webhook-timestamp': 'When this try was made, in seconds since 1970.',
  'webhook-signature':
    '`v1,` and the base64 of an HMAC-SHA256 over `id.timestamp.body`; two of them, parted by a space, while the secret is being changed.',
} as const
