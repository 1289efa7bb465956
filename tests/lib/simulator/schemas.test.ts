import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { ask, askForToken, hostOf, tokenOf } from '#tests/lib/simulator/ask.ts'

const CONNECTED = '000-CON-200'
const OPENAPI = fileURLToPath(new URL('../../../../shared/data/openapi', import.meta.url))
const isAbsent = !existsSync(OPENAPI)
const WHY = isAbsent ? ' (skipped: ../shared/data/openapi is not there)' : ''

let simulator: Simulator
beforeAll(async () => void (simulator = await startSimulator()))
afterAll(() => simulator.stop())

const MAPI = [
  '/rest/v1/stats/usage.json',
  '/rest/v1/stats/usage/last7days.json',
  '/rest/v1/stats/errors.json',
  '/rest/v1/stats/errors/last7days.json',
  '/rest/v1/leads/partitions.json',
  '/rest/v1/leads/describe.json',
  '/rest/v1/leads/describe2.json',
  '/rest/v1/leads.json?filterType=id&filterValues=1001,1002',
  '/rest/v1/lead/1001.json',
  '/rest/v1/lists.json',
  '/rest/v1/activities/pagingtoken.json?sinceDatetime=2026-01-01T00:00:00Z',
  '/rest/v1/activities/types.json',
  '/rest/v1/activities/external/types.json',
  '/rest/v1/campaigns.json',
  '/rest/v1/campaigns.json?batchSize=1',
  '/rest/v1/companies/describe.json',
  '/rest/v1/opportunities/describe.json',
  '/rest/v1/opportunities/roles/describe.json',
  '/rest/v1/salespersons/describe.json',
  '/rest/v1/namedaccounts/describe.json',
  '/rest/v1/namedAccountLists.json?filterType=dedupeFields&filterValues=x',
  '/rest/v1/customobjects.json',
]
const ASSET = [
  '/rest/asset/v1/channels.json?maxReturn=1',
  '/rest/asset/v1/tagTypes.json?maxReturn=1',
]

describe(`success replies keep to Adobe's own schemas${WHY}`, () => {
  it.skipIf(isAbsent)('at Identity', async () => {
    const { json } = await askForToken(simulator, CONNECTED)
    expect(problemsOf('swagger-identity.json', '/identity/oauth/token', json)).toEqual([])
  })

  it
    .skipIf(isAbsent)
    .each([
      ...MAPI.map((path) => ['swagger-mapi.json', path] as const),
      ...ASSET.map((path) => ['swagger-asset.json', path] as const),
    ])('of %s at %s', async (file, path) => {
    const token = await tokenOf(simulator, CONNECTED)
    const { json } = await ask(simulator, { path, token, host: hostOf(CONNECTED) })
    expect(json.success).toBe(true)
    expect(problemsOf(file, templateOf(path), json)).toEqual([])
  })

  it.skipIf(isAbsent)('and a reply that does not is found out', () => {
    const wrong = { requestId: '1#1', success: true, result: [{ id: 'one' }] }
    expect(problemsOf('swagger-mapi.json', '/rest/v1/leads/partitions.json', wrong)).not.toEqual([])
  })
})

type Schema = { required?: string[]; properties?: Record<string, unknown> }
type Swagger = {
  definitions: Record<string, Schema>
  paths: Record<string, { get?: { responses: { 200: { schema: { $ref: string } } } } }>
}

const loaded = new Map<string, { ajv: Ajv; swagger: Swagger }>()

/** What a schema says against a body. Recorded replies carry no more of the envelope than `requestId` and `success`. */
function problemsOf(file: string, path: string, body: unknown): string[] {
  const { ajv, swagger } = loaded.get(file) ?? load(file)
  const reference = swagger.paths[path]?.get?.responses[200].schema.$ref
  if (reference === undefined) throw new Error(`${file} does not describe ${path}`)
  const validate = ajv.getSchema(`${file}${reference}`)
  if (validate === undefined) throw new Error(`${file} has no ${reference}`)
  validate(body)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function load(file: string) {
  const swagger: Swagger = JSON.parse(readFileSync(`${OPENAPI}/${file}`, 'utf8'))
  for (const [name, schema] of Object.entries(swagger.definitions)) {
    if (name.startsWith('ResponseOf') && schema.properties && 'success' in schema.properties) {
      schema.required = ['requestId', 'success']
    }
  }
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
  ajv.addSchema(swagger, file)
  const both = { ajv, swagger }
  loaded.set(file, both)
  return both
}

function templateOf(path: string): string {
  return path.replace(/\?.*$/, '').replace(/\/lead\/\d+\.json$/, '/lead/{leadId}.json')
}
