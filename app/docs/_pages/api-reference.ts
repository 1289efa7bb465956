import { anchorOf } from '#app/docs/_markdown/anchor.ts'
import { limitsOf } from '#app/docs/_pages/schema-limits.ts'
import { meaningOf, membersTable, table } from '#app/docs/_pages/schema-members.ts'
import { nameOf, typeOf, type Schema } from '#app/docs/_pages/schema-type.ts'

/** What we read of the OpenAPI file. */
export type OpenApi = {
  servers?: { url: string }[]
  tags?: { name: string; description?: string }[]
  paths: Record<string, Record<string, Described>>
  components?: { schemas?: Record<string, Schema> }
}

type Content = { content?: Record<string, { schema?: Schema }> }
type Parameter = {
  $ref?: string
  name: string
  in: string
  required?: boolean
  description?: string
  schema?: Schema
}
type Described = {
  tags?: string[]
  operationId: string
  summary?: string
  description?: string
  parameters?: Parameter[]
  requestBody?: Content
  responses?: Record<string, Content & { description?: string }>
  'x-scope'?: string | null
  'x-problems'?: string[]
  'x-codeSamples'?: { lang: string; label?: string; source: string }[]
}
type Operation = Described & { method: string; path: string }

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** Every operation with its parameters, answers and samples, then the named objects: the OpenAPI file as Markdown. */
export function apiReference(document: OpenApi): string {
  const base = new URL(document.servers?.[0]?.url ?? 'http://localhost').pathname
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, described]): Operation => ({
        ...described,
        method,
        path: base + path,
      })),
  )
  const tags = [...new Set(operations.map(({ tags: [tag = 'Others'] = [] }) => tag))]
  const schemas = document.components?.schemas ?? {}
  const sent = namesWithin(
    operations.map(({ requestBody }) => requestBody),
    schemas,
  )
  return [
    '## Operations',
    table(
      ['Operation', 'Call'],
      operations.map((each) => [
        `[${titleOf(each)}](#${anchorOf(titleOf(each))})`,
        `\`${each.method.toUpperCase()} ${each.path}\``,
      ]),
    ),
    ...tags.flatMap((tag) => [
      `## ${tag}`,
      document.tags?.find(({ name }) => name === tag)?.description ?? '',
      ...operations.filter((each) => (each.tags?.[0] ?? 'Others') === tag).flatMap(operationText),
    ]),
    '## Objects',
    ...Object.entries(schemas).flatMap(([name, schema]) => [
      `### ${name}`,
      schema.description ?? '',
      membersTable(schema, sent.has(name) ? 'sent' : 'answered') ||
        [`It is ${typeOf(schema)}.`, ...limitsOf(schema)].join(' '),
    ]),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

/** The named objects that stand in these parts, however deep. */
function namesWithin(parts: unknown, schemas: Record<string, Schema>): Set<string> {
  const names = new Set<string>()
  const look = (part: unknown) => {
    JSON.stringify(part, (key, value: unknown) => {
      const name = key === '$ref' ? nameOf(String(value)) : ''
      if (name in schemas && !names.has(name)) {
        names.add(name)
        look(schemas[name])
      }
      return value
    })
  }
  look(parts)
  return names
}

const titleOf = ({ summary, operationId }: Described) => summary ?? operationId

function operationText(operation: Operation): string[] {
  const { method, path, description = '', parameters = [], requestBody, responses = {} } = operation
  const scope = operation['x-scope']
  const body = schemaIn(requestBody)
  return [
    `### ${titleOf(operation)}`,
    `\`${method.toUpperCase()} ${path}\`${scope ? ` with the scope \`${scope}\`` : ''}`,
    description,
    table(
      ['Parameter', 'Type', 'Meaning'],
      // Headers that many operations take are told of once, above.
      parameters
        .filter(({ $ref }) => !$ref)
        .map(({ name, in: where, required, schema = {}, description: own }) => [
          `\`${name}\``,
          `${typeOf(schema)} in the ${where}${required ? ', **required**' : ''}`,
          meaningOf({ description: own, ...schema }),
        ]),
    ),
    ...(body ? [`**Body**: ${shortly(body)}`, membersTable(body, 'sent')] : []),
    ...Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, answer]) => {
        const schema = schemaIn(answer)
        return [
          `**Answer ${status}**: ${answer.description ?? ''}${schema?.$ref ? ` ${shortly(schema)}` : ''}`,
          schema ? membersTable(schema, 'answered') : '',
        ]
      }),
    problemsLine(operation),
    ...(operation['x-codeSamples'] ?? []).map(
      ({ lang, source }) => `\`\`\`${lang === 'curl' ? 'sh' : 'ts'}\n${source.trim()}\n\`\`\``,
    ),
  ]
}

function problemsLine(operation: Operation): string {
  const codes = operation['x-problems'] ?? []
  if (codes.length === 0) return ''
  const links = codes.map((code) => `[\`${code}\`](/docs/api/errors#${code})`)
  return `**Refused with**: ${links.join(', ')}, and what every operation may be refused with.`
}

const shortly = (schema: Schema): string =>
  schema.$ref ? `[${nameOf(schema.$ref)}](#${nameOf(schema.$ref).toLowerCase()}).` : 'an object.'

const schemaIn = (part: Content | undefined): Schema | null =>
  part?.content?.['application/json']?.schema ?? null
