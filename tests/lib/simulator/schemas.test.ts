import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASELINE, PERMISSIONS, SECOND_BASELINE } from '#lib/marketo/permissions.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { NOTHING_WRONG, type Switches } from '#lib/simulator/switches.ts'
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

/** Every read that a connection test may make: baselines, probes and second probes. */
const PROBES = [
  BASELINE,
  SECOND_BASELINE,
  ...PERMISSIONS.flatMap(({ probe, secondProbe }) => [probe, secondProbe]),
].flatMap((probe) => (probe ? [probe.path.replace('{now}', '2026-01-01T00:00:00Z')] : []))
const ALL = [...new Set([...MAPI, ...ASSET, ...PROBES])].map(
  (path) => [fileOf(path), path] as const,
)
/** No import was ever made here: their status is never a success. */
const READS = ALL.filter(([, path]) => !path.startsWith('/bulk/'))

const read = async (path: string) => {
  const token = await tokenOf(simulator, CONNECTED)
  return (await ask(simulator, { path, token, host: hostOf(CONNECTED) })).json
}

describe(`success replies keep to Adobe's own schemas${WHY}`, () => {
  it.skipIf(isAbsent)('at Identity', async () => {
    const { json } = await askForToken(simulator, CONNECTED)
    expect(problemsOf('swagger-identity.json', '/identity/oauth/token', json)).toEqual([])
  })

  it.skipIf(isAbsent).each(READS)('of %s at %s', async (file, path) => {
    simulator.setSwitches(CONNECTED, { emptyResults: false, workspacesGranted: ['Default'] })
    const json = await read(path)
    expect(json.success).toBe(true)
    expect(problemsOf(file, templateOf(path), json)).toEqual([])
  })

  it.skipIf(isAbsent).each(READS)('of %s at %s where nothing was made yet', async (file, path) => {
    simulator.setSwitches(CONNECTED, { emptyResults: true })
    const json = await read(path).finally(() =>
      simulator.setSwitches(CONNECTED, { emptyResults: false }),
    )
    expect(json.success).toBe(true)
    expect(problemsOf(file, templateOf(path), json)).toEqual([])
    // What describes the subscription, and a person's own partition, are never empty.
    if (path.startsWith('/rest/asset/')) {
      expect(json).not.toHaveProperty('result')
      expect(json.warnings).toEqual(['No assets found for the given search criteria.'])
    } else if (/stats|lists|campaigns|external|customobjects|AccountLists/.test(path)) {
      expect(json.result).toEqual([])
    }
  })

  it.skipIf(isAbsent)('and a reply that does not is found out', () => {
    const wrong = { requestId: '1#1', success: true, result: [{ id: 'one' }] }
    expect(problemsOf('swagger-mapi.json', '/rest/v1/leads/partitions.json', wrong)).not.toEqual([])
  })
})

describe(`error replies keep to Adobe's own schemas and to its error codes${WHY}`, () => {
  it.skipIf(isAbsent).each(ALL)('of %s at %s', async (file, path) => {
    const isStats = path.startsWith('/rest/v1/stats/')
    const isImport = path.startsWith('/bulk/')
    const refused: [string, Partial<Switches>][] = [
      ['603', { allowlist: ['203.0.113.10'] }],
      ['607', { dailyQuota: 0 }],
      ['614', { restError: { code: '614', message: 'Invalid Subscription' } }],
      ...(isStats ? [] : [['603', { role: [] }] as [string, Partial<Switches>]]),
    ]
    for (const [code, switches] of refused) {
      simulator.setSwitches(CONNECTED, { ...NOTHING_WRONG, ...switches })
      const json = await read(path)
      expect(json).toMatchObject(envelopeOf(code))
      expect(json).not.toHaveProperty('result')
      expect(problemsOf(file, templateOf(path), json)).toEqual([])
    }
    simulator.setSwitches(CONNECTED, NOTHING_WRONG)
    const allowed = await read(path)
    expect(allowed).toMatchObject(isImport ? envelopeOf('1013') : { success: true })
    expect(problemsOf(file, templateOf(path), allowed)).toEqual([])
  })
})

const envelopeOf = (code: string) => ({
  requestId: expect.stringMatching(/^[0-9a-f]+#[0-9a-f]{11}$/),
  success: false,
  errors: [{ code, message: expect.any(String) }],
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
  return path
    .replace(/\?.*$/, '')
    .replace(/\/lead\/\d+\.json$/, '/lead/{leadId}.json')
    .replace(/\/batch\/\d+\.json$/, '/batch/{batchId}.json')
}

function fileOf(path: string): string {
  return path.startsWith('/rest/asset/') ? 'swagger-asset.json' : 'swagger-mapi.json'
}
