import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { shownEndpoint } from '#app/api/v1/webhook-endpoints/shown-endpoint.ts'
import { createWebhookEndpoint, listWebhookEndpoints } from '#lib/api/webhook-endpoints.ts'
import { createEndpoint, listEndpoints } from '#lib/webhooks/endpoints.ts'
import type { UrlRefusal } from '#lib/webhooks/receiver.ts'

const DETAIL: Record<UrlRefusal, string> = {
  url_invalid: 'It is no URL, or it has a user, a password or a fragment.',
  not_https: 'It is not https.',
  not_public: 'It leads to an address that is not public.',
  name_unknown: 'Its name leads nowhere.',
}

export const POST = serve(createWebhookEndpoint, async ({ key, body }) => {
  const made = await createEndpoint({ ...body, mode: key.mode })
  if (!made.ok) {
    if (made.reason === 'too_many') return { ok: false, problem: 'too_many_endpoints' }
    return { ok: false, problem: 'webhook_url_unusable', detail: DETAIL[made.reason] }
  }
  return { ok: true, body: { ...shownEndpoint(made.endpoint), secret: made.secret } }
})

export const GET = serve(listWebhookEndpoints, async ({ key }) => {
  const endpoints = await listEndpoints(key.mode)
  return { ok: true, body: { endpoints: endpoints.map(shownEndpoint) } }
})
export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'POST')
