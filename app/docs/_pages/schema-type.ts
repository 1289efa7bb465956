import { PROBLEMS } from '#lib/api/problems.ts'

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
  propertyNames?: Schema
  description?: string
  default?: unknown
  pattern?: string
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
}

/** Without the null that it may be instead. */
export function unwrapped(schema: Schema): Schema {
  const others = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null')
  return others.length === 1 ? others[0]! : schema
}

/** In words, with links to the named objects. */
export function typeOf(schema: Schema): string {
  const { $ref, anyOf, oneOf, allOf, items } = schema
  if ($ref) return `[${nameOf($ref)}](#${nameOf($ref).toLowerCase()})`
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum?.every(isProblemCode)) return 'one of [API errors](/docs/api/errors)'
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ')
  const several = anyOf ?? oneOf
  if (several) return [...new Set(several.map(typeOf))].join(' or ')
  if (allOf?.[0]) return typeOf(allOf[0])
  if (items) return `list of ${typeOf(items)}`
  const types = [schema.type ?? 'any'].flat()
  return types.map((type) => (schema.format ? `${type} (${schema.format})` : type)).join(' or ')
}

/** Each has an entry on a page of its own, and they are many. */
const isProblemCode = (value: unknown) =>
  typeof value === 'string' && Object.hasOwn(PROBLEMS, value)

export const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref
