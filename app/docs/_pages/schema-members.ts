/** What we read of a JSON schema in the OpenAPI file. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  description?: string
  default?: unknown
  maxLength?: number
  maxItems?: number
  minimum?: number
  maximum?: number
}

const COLUMNS = ['Member', 'Type', 'Meaning']

/** The members of an object, nested ones by their path, as a Markdown table; empty where it has none. */
export function membersTable(schema: Schema, kind: 'sent' | 'answered'): string {
  return table(
    COLUMNS,
    membersOf(schema, '').map(({ path, member, isRequired }) => [
      `\`${path}\``,
      typeOf(member) + (kind === 'sent' && isRequired ? ', **required**' : ''),
      meaningOf(member),
    ]),
  )
}

type Member = { path: string; member: Schema; isRequired: boolean }

/** Named objects stand in a part of their own, so only what has no name is opened here. */
function membersOf(schema: Schema, above: string): Member[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const path = above + name
    const isRequired = schema.required?.includes(name) ?? false
    return [{ path, member, isRequired }, ...membersOf(opened(member), `${path}${suffix(member)}.`)]
  })
}

const suffix = (schema: Schema) => (unwrapped(schema).items ? '[]' : '')

function opened(schema: Schema): Schema {
  const inner = unwrapped(schema)
  return inner.items ? unwrapped(inner.items) : inner
}

/** Without the null that it may be instead. */
function unwrapped(schema: Schema): Schema {
  const others = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null')
  return others.length === 1 ? others[0]! : schema
}

/** In words, with links to the named objects. */
export function typeOf(schema: Schema): string {
  const { $ref, anyOf, oneOf, allOf, items } = schema
  if ($ref) return `[${nameOf($ref)}](#${nameOf($ref).toLowerCase()})`
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ')
  const several = anyOf ?? oneOf
  if (several) return [...new Set(several.map(typeOf))].join(' or ')
  if (allOf?.[0]) return typeOf(allOf[0])
  if (items) return `list of ${typeOf(items)}`
  const types = [schema.type ?? 'any'].flat()
  return types.map((type) => (schema.format ? `${type} (${schema.format})` : type)).join(' or ')
}

function meaningOf(schema: Schema): string {
  const { description = '', maxLength, maxItems } = schema
  const limits = [
    ...(schema.default === undefined ? [] : [`Default \`${JSON.stringify(schema.default)}\`.`]),
    ...(maxLength === undefined ? [] : [`Up to ${maxLength} characters.`]),
    ...(maxItems === undefined ? [] : [`Up to ${maxItems}.`]),
  ]
  return [description, ...limits].filter((text) => text !== '').join(' ')
}

export const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref

/** A Markdown table; empty where it has no rows. */
export function table(columns: string[], rows: string[][]): string {
  if (rows.length === 0) return ''
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}
