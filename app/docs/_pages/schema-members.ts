import { limitsOf } from '#app/docs/_pages/schema-limits.ts'
import { typeOf, unwrapped, type Schema } from '#app/docs/_pages/schema-type.ts'

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
  return Object.entries(propertiesOf(schema)).flatMap(([name, member]) => {
    const path = above + name
    const isRequired = schema.required?.includes(name) ?? false
    return [{ path, member, isRequired }, ...membersOf(opened(member), `${path}${suffix(member)}.`)]
  })
}

/** Of one of several objects: the members of each, those that not all have with the value that tells them apart. */
function propertiesOf(schema: Schema): Record<string, Schema> {
  const variants = schema.anyOf ?? schema.oneOf ?? []
  const [first = {}] = variants.map(({ properties = {} }) => properties)
  const telling = Object.keys(first).find((name) =>
    variants.every(({ properties }) => properties?.[name]?.const !== undefined),
  )
  if (telling === undefined) return schema.properties ?? {}
  const names = new Set(variants.flatMap(({ properties = {} }) => Object.keys(properties)))
  return Object.fromEntries(
    [...names].map((name) => {
      const having = variants.filter(({ properties }) => properties?.[name] !== undefined)
      const members = having.map(({ properties }) => properties?.[name] ?? {})
      const values = having.map(({ properties }) => typeOf(properties?.[telling] ?? {}))
      const told = members.find(({ description }) => description)?.description ?? ''
      const only =
        having.length === variants.length ? '' : `With \`${telling}\` ${values.join(' or ')}.`
      const description = [only, told].filter(Boolean).join(' ')
      const [one = {}] = members
      return [name, { ...(name === telling ? { anyOf: members } : one), description }]
    }),
  )
}

const suffix = (schema: Schema) => (unwrapped(schema).items ? '[]' : '')

function opened(schema: Schema): Schema {
  const inner = unwrapped(schema)
  return inner.items ? unwrapped(inner.items) : inner
}

/** What it is for, and its limits. */
export const meaningOf = (schema: Schema): string =>
  [schema.description ?? '', ...limitsOf(schema)].filter((text) => text !== '').join(' ')

/** A Markdown table; empty where it has no rows. */
export function table(columns: string[], rows: string[][]): string {
  if (rows.length === 0) return ''
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}
