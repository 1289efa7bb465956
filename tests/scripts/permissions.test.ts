import { describe, expect, it } from 'vitest'
import { oneLine } from '#tests/support/diagnose.ts'
import { runScript } from '#tests/support/run-script.ts'

const permissions = (...args: string[]) => runScript('scripts/permissions.ts', args)

describe('npm run permissions', () => {
  it('prints the fewest ticks, by Marketo’s label first, and what each is for', async () => {
    const operations = 'getLeadByIdUsingGET, POST /rest/v1/leads.json, GET /rest/v1/campaigns.json'
    const { status, out, err } = await permissions('--operations', operations)
    expect([status, err]).toEqual([0, ''])
    expect(oneLine(out)).toBe(
      oneLine(`Tick these, and no others (2 permissions)
        - Read-Write Person (Read-Write Lead in Adobe's API documents)
          Tick Read-Write Person in Admin › Users & Roles › Roles › the role of the API user › Access API.
          For GET /rest/v1/lead/{leadId}.json
          For POST /rest/v1/leads.json
        - Read-Only Campaign
          Tick Read-Only Campaign in Admin › Users & Roles › Roles › the role of the API user › Access API.
          For GET /rest/v1/campaigns.json
      `),
    )
  })

  it('shows where Adobe’s sources disagree, what is worth a tick, and what it does not know', async () => {
    const { status, out } = await permissions(
      '--operations',
      'approveDraftUsingPOST, createExportLeadsUsingPOST, getLandingPageRedirectRulesUsingGET, nope',
    )
    expect(status).toBe(0)
    const said = oneLine(out)
    expect(said).toContain(
      'approveDraft.json OpenAPI file: Approve Assets Endpoint reference: Read-Write Asset Taken: what either of them names.',
    )
    expect(said).toContain('The same permission in two spellings.')
    expect(said).toContain('Worth a tick where bulk export matters Read-Write Person')
    expect(said).toMatch(/Not in Adobe's documents - nope Nearest: \S+, \S+, \S+ $/)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('gives the same as JSON', async () => {
    const { out } = await permissions('--operations', 'getDailyUsageUsingGET, nope', '--json')
    expect(JSON.parse(out)).toEqual({
      permissions: [],
      disagreements: [],
      advice: [],
      unknown: ['nope'],
    })
  })

  it('says that some calls need no permission', async () => {
    const { out } = await permissions('--operations', 'getDailyUsageUsingGET')
    expect(out).toBe('These calls need no permission\n')
  })

  it('ends with 64 and the nearest names when it knows none of the operations', async () => {
    const { status, out, err } = await permissions('--operations', 'getLeedByIdUsingGET')
    expect([status, out]).toEqual([64, ''])
    expect(oneLine(err)).toMatch(
      /^Not in Adobe's documents - getLeedByIdUsingGET Nearest: getLeadByIdUsingGET, /,
    )
  })

  it.each([[[]], [['--operations', ' , ']], [['--operation', 'x']], [['x']]])(
    'refuses %j with 64 and says how it goes',
    async (args) => {
      const { status, out, err } = await permissions(...args)
      expect([status, out]).toEqual([64, ''])
      expect(err).toContain('Usage: npm run -s permissions -- --operations')
    },
  )

  it('explains itself', async () => {
    const { status, out } = await permissions('--help')
    expect(status).toBe(0)
    expect(out).toMatch(/^ {2}--operations {2}/m)
  })
})
