import fc from 'fast-check'
import type { ApiFile, Described } from '#tests/support/api/api-file.ts'
import { arbitraryOf, spoilt } from '#tests/support/api/arbitrary-of.ts'
import type { Sent } from '#tests/support/api/host-side.ts'

export type Input = {
  params: Record<string, string>
  query: Record<string, unknown>
  sent: Sent
}

/** Text that a path can carry: `.` and `..` are other paths, and an empty part is none. */
const pathText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => !/^\.+$/.test(text) && text.isWellFormed())

/** What fits the operation, and what does not, by the file alone; `known`: ids that exist, by their parameter's name. */
export function inputsOf(
  operation: Described,
  file: ApiFile,
  known: Record<string, string>,
): {
  right: fc.Arbitrary<Input>
  wrong: fc.Arbitrary<Input>
} {
  const { components } = file
  const of = (place: 'path' | 'query') => operation.parameters.filter((one) => one.in === place)
  const ids = Object.fromEntries(
    of('path').map(({ name, schema }) => {
      const any = arbitraryOf(schema, components) as fc.Arbitrary<string>
      // What is destroyed by the call is looked for, never found.
      const isSafe = operation.method !== 'DELETE' && known[name] !== undefined
      const usable = any.filter((text) => !/^\.+$/.test(text))
      return [name, isSafe ? fc.oneof(fc.constant(known[name]), usable) : usable]
    }),
  )
  const query = Object.fromEntries(
    of('query').map(({ name, schema }) => [name, arbitraryOf(schema, components)]),
  )
  const required = of('query').filter((one) => one.required)
  const queries = fc.record(query, { requiredKeys: required.map(({ name }) => name) })
  const params = fc.record(ids) as fc.Arbitrary<Record<string, string>>
  const { body } = operation
  const bodies = body ? arbitraryOf(body.schema, components) : fc.constant(undefined)
  const jsonText = fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 50 }))
  const wrongBodies = body ? fc.oneof(spoilt(bodies), jsonText) : fc.jsonValue()
  const wrongQueries = fc.dictionary(
    fc.oneof(fc.constantFrom('limit', 'cursor', 'status', '__proto__'), fc.string()),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer().map(String)),
    { maxKeys: 2, noNullPrototype: true },
  )
  const wrongHeaders = fc.constantFrom<Record<string, string>>(
    {},
    { 'idempotency-key': '\t' },
    { 'content-type': 'text/plain' },
    { 'if-none-match': '*' },
    { 'idempotency-key': 'x'.repeat(300) },
  )
  const mayCarry = operation.method !== 'GET'
  return {
    right: fc
      .tuple(params, queries, bodies)
      .map(([at, asked, json]) => ({ params: at, query: asked, sent: sent(json) })),
    wrong: fc
      .tuple(
        fc.oneof(params, fc.record(mapped(ids, () => pathText))) as typeof params,
        fc.oneof(queries, wrongQueries),
        fc.oneof(bodies, wrongBodies),
        wrongHeaders,
      )
      .map(([at, asked, json, headers]) => ({
        params: at,
        query: asked as Record<string, unknown>,
        sent: { ...(mayCarry ? sent(json) : {}), headers },
      })),
  }
}

export const sent = (json: unknown): Sent => (json === undefined ? {} : { body: json })
const mapped = <To>(record: object, to: () => To) =>
  Object.fromEntries(Object.keys(record).map((name) => [name, to()]))
