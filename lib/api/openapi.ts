import 'server-only'
import { operationEntry } from '#lib/api/openapi-operation.ts'
import { schemaCollector } from '#lib/api/openapi-schemas.ts'
import { OPERATIONS } from '#lib/api/operations.ts'
import { Problem } from '#lib/api/problems.ts'
import { serverSettings } from '#lib/env.ts'
import { WEBHOOK_HEADERS, WEBHOOKS } from '#lib/api/webhooks.ts'

/** The whole API as an OpenAPI 3.1 file, made of what it is validated by. `origin`: where it is served. */
export function openApiDocument(
  origin = serverSettings().publicOrigins[0] ?? '',
): Record<string, unknown> {
  const { components, schemaOf } = schemaCollector()
  schemaOf(Problem, 'output')
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of OPERATIONS) {
    const methods = (paths[operation.path] ??= {})
    methods[operation.method.toLowerCase()] = operationEntry(operation, schemaOf)
  }
  const webhooks = Object.entries(WEBHOOKS).map(([type, { summary, body }]) => [
    type,
    { post: webhookEntry(type, summary, schemaOf(body, 'output')) },
  ])
  return {
    openapi: '3.1.0',
    info: { title: 'marketo-connect', version: '1', description: DESCRIPTION },
    servers: [{ url: `${origin}/api/v1` }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    webhooks: Object.fromEntries(webhooks),
    components: { schemas: components, headers: HEADERS, parameters: PARAMETERS, securitySchemes },
  }
}

const DESCRIPTION =
  'Hand people over to the connection wizard, read and test their connections, and get access tokens.'

const TAGS: Record<(typeof OPERATIONS)[number]['tag'], string> = {
  'Connect sessions': 'Hand a person over to the wizard, and hear what came of it.',
  Connections: 'The Marketo instances that your customers connected.',
  Tokens: 'Access tokens for Marketo, so that you never hold a secret.',
  Tests: 'Connection tests and their reports.',
  Webhooks: 'Where you want to be told, and what was sent there.',
  Tenants: 'Your customers and their people: export and erasure.',
  Simulated: 'Every verdict on demand, for your own test suite.',
  'The API itself': 'What this is made of.',
}

const securitySchemes = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'An API key of the operator: `npm run -s host -- key create`. From servers alone: a request with a cookie is refused.',
  },
}

const text = (description: string) => ({ description, schema: { type: 'string' } })

const HEADERS = {
  RequestId: text('Names this request in our log.'),
  RateLimit: text('What is left of this minute: draft-ietf-httpapi-ratelimit-headers.'),
  RateLimitPolicy: text('How many calls a minute the key may make.'),
  RetryAfter: text('Seconds to wait.'),
  ETag: text('Strong, over the body.'),
  IdempotencyReplayed: text('`true`: the answer of the first request with this key.'),
}

const PARAMETERS = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Of your own making, 1 to 255 characters, kept 24 hours. The same key with another request is refused with 409.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[ -~]+$' },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'An `ETag` that you hold: what has not changed is answered with 304.',
    schema: { type: 'string' },
  },
}

function webhookEntry(type: string, summary: string, schema: object) {
  return {
    operationId: `webhook.${type}`,
    tags: ['Webhooks'],
    summary,
    parameters: Object.entries(WEBHOOK_HEADERS).map(([name, description]) => ({
      ...{ name, in: 'header', required: true, description },
      schema: { type: 'string' },
    })),
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: {
      '2XX': { description: 'It arrived. Anything else is tried again.' },
      '410': { description: 'The endpoint is gone: nothing more is sent to it.' },
    },
  }
}
