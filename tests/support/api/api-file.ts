import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { JsonSchema } from '#tests/support/api/arbitrary-of.ts'

export type Parameter = {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: JsonSchema
  example?: string
}

export type Described = {
  method: string
  path: string
  id: string
  scope: string | null
  parameters: Parameter[]
  body: { schema: JsonSchema; example: unknown; required: boolean } | null
  samples: { lang: string; source: string }[]
  /** What does not fit an answer, one sentence each. */
  breaches(answer: Response, text: string): string[]
}

export type ApiFile = {
  operations: Described[]
  components: Record<string, JsonSchema>
}

// The file is read as any client reads it: by its members' names.
type Media = {
  content?: Record<string, { schema: JsonSchema; example?: unknown }>
  headers?: object
}
type Entry = {
  operationId: string
  'x-scope': string | null
  'x-codeSamples': Described['samples']
  parameters: (Parameter | { $ref: string })[]
  requestBody?: Media & { required: boolean }
  responses: Record<string, Media>
}
type Raw = {
  paths: Record<string, Record<string, Entry>>
  components: { schemas: Record<string, JsonSchema> }
}

/** Everything a client can know of the API, from its OpenAPI file alone. */
export function readApiFile(file: unknown): ApiFile {
  const { paths, components } = file as Raw
  const schemas = strict(components.schemas) as Record<string, JsonSchema>
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: FORMATS })
  ajv.addSchema({ $id: 'file', components: { schemas } })
  const compile = (schema: JsonSchema): ValidateFunction =>
    ajv.compile(JSON.parse(JSON.stringify(strict(schema)).replaceAll('"#/comp', '"file#/comp')))
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, entry]): Described => {
      const media = entry.requestBody?.content?.['application/json']
      const validators = new Map(
        Object.entries(entry.responses).map(([status, { content = {}, headers = {} }]) => {
          const [type = null, { schema } = { schema: null }] = Object.entries(content)[0] ?? []
          return [status, { type, headers, check: schema && compile(schema as JsonSchema) }]
        }),
      )
      return {
        method: method.toUpperCase(),
        path,
        id: entry.operationId,
        scope: entry['x-scope'],
        parameters: entry.parameters.filter((one): one is Parameter => 'name' in one),
        body: media
          ? {
              schema: media.schema,
              example: media.example,
              required: entry.requestBody?.required ?? false,
            }
          : null,
        samples: entry['x-codeSamples'],
        breaches: (answer, text) => breaches(validators.get(`${answer.status}`), answer, text, ajv),
      }
    }),
  )
  return { operations, components: components.schemas }
}

type Told = { type: string | null; headers: object; check: ValidateFunction | null }

function breaches(told: Told | undefined, answer: Response, text: string, ajv: Ajv2020): string[] {
  if (told === undefined)
    return [`status ${answer.status} is not documented: ${text.slice(0, 400)}`]
  const missing = Object.keys(told.headers)
    .filter((name) => !/^(?:retry-after|idempotency-replayed)$/i.test(name))
    .filter((name) => !answer.headers.has(name))
    .map((name) => `header ${name} is missing`)
  if (told.check === null) return text === '' ? missing : [...missing, 'there is a body']
  const type = answer.headers.get('content-type')
  if (type !== told.type) return [...missing, `content-type is ${type}, not ${told.type}`]
  return told.check(JSON.parse(text)) ? missing : [...missing, ajv.errorsText(told.check.errors)]
}

/** Told objects may grow; whatever is told today is documented today. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, strict(one)]),
  )
  const isClosed = members['type'] === 'object' && 'properties' in members
  return isClosed && !('additionalProperties' in members)
    ? { ...members, additionalProperties: false }
    : members
}

const FORMATS = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  uri: (text: string) => URL.canParse(text),
  email: /^[^@\s]+@[^@\s]+$/,
}
