import 'server-only'
import type * as z from 'zod'
import { samplesOf } from '#lib/api/openapi-samples.ts'
import type { JsonSchema, schemaCollector } from '#lib/api/openapi-schemas.ts'
import type { Operation } from '#lib/api/operation.ts'
import { PROBLEMS, type ProblemCode } from '#lib/api/problems.ts'

type SchemaOf = ReturnType<typeof schemaCollector>['schemaOf']

/** The operation's entry in the OpenAPI file. */
export function operationEntry(operation: Operation, schemaOf: SchemaOf): object {
  const { id, tag, summary, description, scope, body, method, example } = operation
  const parameters = [
    ...parametersOf(operation, 'params', schemaOf),
    ...parametersOf(operation, 'query', schemaOf),
    ...(method === 'POST' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ...(method === 'GET' ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
  ]
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [description, REPEATS[repeatOf(operation)]].filter(Boolean).join('\n\n'),
    security: scope === null ? [] : [{ apiKey: [] }],
    'x-scope': scope,
    'x-problems': operation.problems,
    parameters,
    ...(body === null ? {} : { requestBody: requestBody(schemaOf(body, 'input'), body, example) }),
    responses: { ...success(operation, schemaOf), ...problems(operation) },
    'x-codeSamples': samplesOf(operation),
  }
}

const repeatOf = ({ method, repeat = 'refused' }: Operation) =>
  method === 'POST' ? repeat : 'none'

const REPEATS = {
  none: '',
  same: 'Repeated with the same `Idempotency-Key`, it answers the same and does nothing.',
  again: 'Repeated with the same `Idempotency-Key`, it is done again.',
  refused:
    'Repeated with the same `Idempotency-Key`, it does nothing and answers 409 `already_done`: what it told is stored nowhere.',
}

function parametersOf(
  operation: Operation,
  place: 'params' | 'query',
  schemaOf: SchemaOf,
): object[] {
  const { exampleParams = {} } = operation
  return Object.entries(operation[place].shape).map(([name, one]) => {
    const { description, ...schema } = schemaOf(one as z.ZodType, 'input')
    return {
      name,
      in: place === 'params' ? 'path' : 'query',
      required: place === 'params' || isRequired(one as z.ZodType),
      ...(description === undefined ? {} : { description }),
      ...(exampleParams[name] === undefined ? {} : { example: exampleParams[name] }),
      schema,
    }
  })
}

const isRequired = (schema: z.ZodType) => !schema.safeParse(undefined).success

function requestBody(schema: JsonSchema, body: z.ZodType, example: unknown) {
  const shown = example === undefined ? {} : { example }
  const required = isRequired(body)
  return { required, content: { 'application/json': { schema, ...shown } } }
}

const header = (name: string) => ({ $ref: `#/components/headers/${name}` })
const ALWAYS = {
  'x-request-id': header('RequestId'),
  RateLimit: header('RateLimit'),
  'RateLimit-Policy': header('RateLimitPolicy'),
}

function success({ success: told, method, repeat }: Operation, schemaOf: SchemaOf) {
  const headers = {
    ...ALWAYS,
    ...(method === 'GET' ? { ETag: header('ETag') } : {}),
    ...(repeat === 'same' ? { 'Idempotency-Replayed': header('IdempotencyReplayed') } : {}),
  }
  const { status, description, body } = told
  const content =
    body === null ? {} : { content: { 'application/json': { schema: schemaOf(body, 'output') } } }
  const unchanged = { '304': { description: 'As you hold it.', headers } }
  return {
    [status]: { description, headers, ...content },
    ...(method === 'GET' ? unchanged : {}),
  }
}

/** Each status with the codes that it comes with. */
function problems(operation: Operation) {
  const byStatus = Map.groupBy(problemsOf(operation), (code) => PROBLEMS[code][0])
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => {
      const mayWait = codes.some((code) => WAITS.includes(code))
      const schema = {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { properties: { status: { const: status }, code: { enum: codes } } },
        ],
      }
      return [
        status,
        {
          description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code][1]}.`).join(' '),
          headers: { ...ALWAYS, ...(mayWait ? { 'Retry-After': header('RetryAfter') } : {}) },
          content: { 'application/problem+json': { schema } },
        },
      ]
    }),
  )
}

const WAITS: ProblemCode[] = [
  ...(['rate_limited', 'idempotency_in_progress', 'database_away', 'service_sealed'] as const),
  ...(['token_not_renewable_yet', 'marketo_unreachable'] as const),
]

/** The operation's own, and those that all of its kind have. */
export function problemsOf(operation: Operation): ProblemCode[] {
  const { scope, method } = operation
  const all: ProblemCode[] = [
    ...operation.problems,
    'invalid_request',
    ...(scope === null
      ? []
      : (['cookies_refused', 'key_missing', 'key_unknown', 'scope_missing'] as const)),
    ...(method === 'POST' ? IN_POSTS : []),
    ...(method === 'POST' && repeatOf(operation) === 'refused' ? (['already_done'] as const) : []),
    ...(['rate_limited', 'internal', 'service_sealed', 'database_away'] as const),
  ]
  return [...new Set(all)]
}

const IN_POSTS: ProblemCode[] = [
  ...(['invalid_json', 'body_too_large', 'media_type_refused'] as const),
  ...(['idempotency_key_reused', 'idempotency_in_progress'] as const),
]
