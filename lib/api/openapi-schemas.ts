import 'server-only'
import * as z from 'zod'

export type JsonSchema = { [member: string]: unknown }

/** Schemas of an OpenAPI 3.1 file, those with a name collected as components. */
export function schemaCollector() {
  const components: Record<string, JsonSchema> = {}
  /**
   * `input`: what we take, and refuse unknown members of; `output`: what we tell, to which members may be added, so that
   * nobody's reader of today is to refuse them.
   */
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
    // Wrapped, so that the outermost schema is a reference as well where it has a name.
    const { properties = {}, $defs = {} } = z.toJSONSchema(z.object({ it: schema }), { io })
    for (const [name, named] of Object.entries($defs)) {
      const component = rewritten(named, io) as JsonSchema
      const before = components[name]
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(component)) {
        throw new Error(`${name} is taken and told in different forms`)
      }
      components[name] = component
    }
    return rewritten(properties['it'], io) as JsonSchema
  }
  return { components, schemaOf }
}

function rewritten(value: unknown, io: 'input' | 'output'): unknown {
  if (Array.isArray(value)) return value.map((one) => rewritten(one, io))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    if (io === 'output' && name === 'additionalProperties' && one === false) return []
    if (name === '$ref') return [[name, String(one).replace('#/$defs/', '#/components/schemas/')]]
    return [[name, rewritten(one, io)]]
  })
  return Object.fromEntries(members)
}
