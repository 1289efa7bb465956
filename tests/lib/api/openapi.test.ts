import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it } from 'vitest'
import { openApiDocument } from '#lib/api/openapi.ts'
import { OPERATIONS } from '#lib/api/operations.ts'
import { PROBLEMS } from '#lib/api/problems.ts'
import { sourceFiles } from '#tests/support/source-file.ts'

const ORIGIN = 'https://connect.example.com'

it('is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(openApiDocument(ORIGIN))
  expect(result).toEqual({ valid: true })
})

it('refers to nothing that is not there', () => {
  const document = openApiDocument(ORIGIN)
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref)
  expect(refs.length).toBeGreaterThan(100)
  for (const ref of new Set(refs)) {
    const found = ref
      ?.slice(2)
      .split('/')
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document)
    expect(found, ref).toBeTypeOf('object')
  }
})

it('names each operation, path and summary once', () => {
  const each = [
    OPERATIONS.map(({ id }) => id),
    OPERATIONS.map(({ method, path }) => `${method} ${path}`),
    OPERATIONS.map(({ summary }) => summary),
  ]
  for (const names of each) expect(new Set(names).size).toBe(names.length)
})

it('has a route for every path, and every route is told', () => {
  const routes = sourceFiles('app/api/v1/**/route.ts')
    .map(({ path }) => path.slice('app/api/v1'.length, -'/route.ts'.length))
    .filter((path) => path !== '/[[...path]]')
    .map((path) => path.replaceAll(/\[(\w+)\]/g, '{$1}'))
  expect(new Set(OPERATIONS.map(({ path }) => path))).toEqual(new Set(routes))
})

it('takes an example of each body, as its own validation does', () => {
  for (const { id, body, example } of OPERATIONS) {
    if (body === null || body.safeParse(undefined).success) continue
    expect(example, id).toBeDefined()
    expect(body.safeParse(example).error, id).toBeUndefined()
  }
})

it('has a sample in curl and in TypeScript for each, with no id left open', () => {
  const { paths } = openApiDocument(ORIGIN) as {
    paths: Record<string, Record<string, { 'x-codeSamples': { source: string }[] }>>
  }
  const samples = Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap((entry) => entry['x-codeSamples']),
  )
  expect(samples).toHaveLength(OPERATIONS.length * 2)
  for (const { source } of samples) {
    for (const [, name = ''] of source.matchAll(/\/\$\{?(\w+)\}?/g)) {
      expect(source, name).toMatch(new RegExp(`${name} ?=`))
    }
  }
})

it('gives no two problems of one status the same title', () => {
  const titles = Object.values(PROBLEMS).map(([status, title]) => `${status} ${title}`)
  expect(new Set(titles).size).toBe(titles.length)
})
