import { typeOf, unwrapped, type Schema } from '#app/docs/_pages/schema-type.ts'

/** What a value has to keep to beside its type, in sentences: lengths, bounds, patterns, names, and the default. */
export function limitsOf(given: Schema): string[] {
  const schema = unwrapped(given)
  const alternatives = schema.anyOf ?? schema.oneOf ?? []
  return [
    ...(given.default === undefined ? [] : [`Default \`${JSON.stringify(given.default)}\`.`]),
    ...limits(schema).map(sentence),
    ...alternatives.flatMap((one) =>
      limits(one).length === 0 ? [] : [`As ${typeOf(one)}: ${limits(one).join(', ')}.`],
    ),
  ]
}

const limits = (schema: Schema) => [...ofValue(schema), ...ofNames(schema)]

function ofValue(schema: Schema): string[] {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, pattern, format } = schema
  return [
    ...between(minLength, maxLength, ' characters'),
    ...between(real(minimum), real(maximum), ''),
    ...between(minItems, maxItems, ' entries'),
    // A format says the same in a word.
    ...(pattern === undefined || format !== undefined ? [] : [`matches \`${pattern}\``]),
  ]
}

/** An object whose members' names are a list, or free. */
function ofNames({ propertyNames, additionalProperties: value }: Schema): string[] {
  if (propertyNames === undefined || typeof value !== 'object') return []
  const names = propertyNames.enum?.map((name) => `\`${String(name)}\``).join(', ')
  const each = [typeOf(value), ...ofValue(value)].join(', ')
  const free = ['of any name', ...ofValue(propertyNames)].join(', ')
  return [`members ${names ?? free}; each ${each}`]
}

function between(least: number | undefined, most: number | undefined, unit: string): string[] {
  if (most === undefined) return least === undefined ? [] : [`from ${least}${unit}`]
  return [least === undefined ? `up to ${most}${unit}` : `${least} to ${most}${unit}`]
}

/** Of a whole number's bounds, those that only say that it is exact are none of ours. */
const real = (bound: number | undefined) =>
  bound === undefined || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? undefined : bound

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
