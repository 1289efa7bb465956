import fc from 'fast-check'

export type JsonSchema = { [member: string]: unknown }

/** Inputs that a JSON Schema of the OpenAPI file lets through. */
export function arbitraryOf(
  schema: JsonSchema,
  components: Record<string, JsonSchema>,
): fc.Arbitrary<unknown> {
  const of = (one: unknown): fc.Arbitrary<unknown> => arbitraryOf(one as JsonSchema, components)
  const { $ref, anyOf, oneOf, enum: values, type } = schema
  if (typeof $ref === 'string') return of(components[$ref.split('/').at(-1) ?? ''])
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(values)) return fc.constantFrom(...values)
  const choices = anyOf ?? oneOf
  if (Array.isArray(choices)) return fc.oneof(...choices.map(of))
  switch (type) {
    case 'string':
      return texts(schema)
    case 'integer':
    case 'number':
      return fc.integer({
        min: (schema['minimum'] as number | undefined) ?? -1000,
        max: (schema['maximum'] as number | undefined) ?? 1000,
      })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(of(schema['items']), { maxLength: 3 })
    case 'object':
      return objects(schema, of)
    default:
      return fc.jsonValue()
  }
}

function texts(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { format, pattern, minLength = 0, maxLength = 60 } = schema
  if (format === 'uuid') return fc.uuid()
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((at) => at.toISOString())
  if (format === 'uri') return fc.webUrl()
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern))
  const most = Math.min(maxLength as number, 60)
  return fc.string({ unit: 'grapheme', minLength: minLength as number, maxLength: most })
}

function objects(
  schema: JsonSchema,
  of: (one: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties, propertyNames } = schema
  if (properties === undefined && typeof additionalProperties === 'object') {
    return fc.dictionary(
      of(propertyNames ?? { type: 'string' }) as fc.Arbitrary<string>,
      of(additionalProperties),
      {
        maxKeys: 3,
        noNullPrototype: true,
      },
    )
  }
  const members = Object.entries((properties ?? {}) as object).map(([name, one]) => [name, of(one)])
  const record: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(members)
  return fc.record(record, { requiredKeys: required as string[] })
}

/** What was right, made wrong in one place: a member left out, another type, one nobody knows, or something else. */
export function spoilt(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(fc.jsonValue(), fc.constantFrom(null, -1, 1e99, '\0', '\ud800', [], {}))
  return fc.oneof(
    wrong,
    fc.tuple(right, fc.nat(), wrong).map(([value, at, other]) => replaced(value, at, other)),
    fc.tuple(right, fc.nat()).map(([value, at]) => replaced(value, at, undefined)),
    fc
      .tuple(right, fc.string({ minLength: 1 }), wrong)
      .map(([value, name, other]) =>
        isRecord(value) ? { ...value, [`x-${name}`]: other } : other,
      ),
  )
}

function replaced(value: unknown, at: number, other: unknown): unknown {
  if (!isRecord(value)) return other
  const names = Object.keys(value)
  const name = names[at % Math.max(1, names.length)]
  if (name === undefined) return other
  const inner = value[name]
  return {
    ...value,
    [name]: isRecord(inner) && at % 2 === 0 ? replaced(inner, at >> 1, other) : other,
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
