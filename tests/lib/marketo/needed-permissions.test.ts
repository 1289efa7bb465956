import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neededPermissions } from '#lib/marketo/needed-permissions.ts'
import { OPERATIONS, type MappedOperation } from '#lib/marketo/permission-map.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'

const named = (...operations: string[]) =>
  neededPermissions(operations).permissions.map(({ permission }) => permission)

describe('neededPermissions', () => {
  it.each([
    ['a read takes the Read-Only half', ['getLeadByIdUsingGET'], ['Read-Only Lead']],
    [
      'a read takes nothing more where a write is needed anyway',
      ['getLeadByIdUsingGET', 'syncLeadUsingPOST'],
      ['Read-Write Lead'],
    ],
    [
      'bulk export takes Read-Only, whatever else is needed',
      ['syncLeadUsingPOST', 'createExportLeadsUsingPOST'],
      ['Read-Only Lead', 'Read-Write Lead'],
    ],
    ['usage takes nothing', ['getDailyUsageUsingGET'], []],
    [
      'Adobe’s newer asset calls take all that is listed',
      ['createContentUsingPOST_email'],
      ['Read-Write Assets', 'Access Design Studio', 'Edit Email'],
    ],
    [
      'one source says Approve Assets, the other Read-Write Asset: both',
      ['approveDraftUsingPOST'],
      ['Read-Write Assets', 'Approve Assets'],
    ],
    [
      'one source says Read-Write, the other Read-Only: both',
      ['areLeadsMemberOfListUsingGET'],
      ['Read-Only Lead', 'Read-Write Lead'],
    ],
    [
      'one source says that reading will do, the other asks for writing: writing',
      ['updateThankYouPageByIdUsingPOST'],
      ['Read-Write Assets'],
    ],
    [
      'one source names both kinds of field, the other one: both',
      ['getLeadFieldsUsingGET'],
      ['Read-Write Schema Custom Field', 'Read-Write Schema Standard Field'],
    ],
    [
      'a spelling of one source is no other permission',
      ['getSmartListsUsingGET'],
      ['Read-Only Assets'],
    ],
    ['nor is a slip of its pen', ['syncOpportunitiesUsingPOST'], ['Read-Write Opportunity']],
  ])('%s', (_what, operations, permissions) => {
    expect(named(...operations).toSorted()).toEqual(permissions.toSorted())
  })

  it('says for each permission which operations take it, however they were named', () => {
    expect(
      neededPermissions(['get /rest/v1/lead/7.json', 'getLeadByIdUsingGET', 'getCampaignsUsingGET'])
        .permissions,
    ).toEqual([
      { permission: 'Read-Only Lead', because: ['GET /rest/v1/lead/{leadId}.json'] },
      { permission: 'Read-Only Campaign', because: ['GET /rest/v1/campaigns.json'] },
    ])
  })

  it('leans on what is needed from elsewhere', () => {
    expect(neededPermissions(['getLeadByIdUsingGET'], ['Read-Write Person']).permissions).toEqual([
      { permission: 'Read-Write Lead', because: ['GET /rest/v1/lead/{leadId}.json'] },
    ])
  })

  it('shows both sources where they disagree, and whether only in their spelling', () => {
    expect(
      neededPermissions([
        ...['approveDraftUsingPOST', 'getLandingPageRedirectRulesUsingGET'],
        ...['getVariablesUsingGET', 'getLeadByIdUsingGET', 'approveDraftUsingPOST'],
      ]).disagreements,
    ).toEqual([
      {
        operation: 'POST /rest/asset/v1/email/{id}/approveDraft.json',
        openApi: ['Approve Assets'],
        reference: ['Read-Write Asset'],
        differ: 'meaning',
      },
      {
        operation: 'GET /rest/asset/v1/redirectRules.json',
        openApi: ['Read Only Redirect Rules', 'Read Write Redirect Rules'],
        reference: ['Read-Only Redirect Rules'],
        differ: 'spelling',
      },
      {
        operation: 'GET /rest/asset/v1/landingPage/{id}/variables.json',
        openApi: null,
        reference: ['Read-Only Asset'],
        differ: 'meaning',
      },
    ])
  })

  it('advises the Read-Write half for bulk export, unless it is needed anyway', () => {
    expect(neededPermissions(['createExportLeadsUsingPOST']).advice).toEqual([
      { permission: 'Read-Write Lead', because: ['POST /bulk/v1/leads/export/create.json'] },
    ])
    expect(neededPermissions(['createExportLeadsUsingPOST', 'syncLeadUsingPOST']).advice).toEqual(
      [],
    )
    expect(neededPermissions(['getLeadByIdUsingGET']).advice).toEqual([])
  })

  it('gives back what it does not know, as it was written', () => {
    expect(neededPermissions(['nope', 'getLeadByIdUsingGET', 'GET /x']).unknown).toEqual([
      'nope',
      'GET /x',
    ])
  })
})

/** Read anew from the map, by the rule as it is documented: a role with which both sources are content. */
function works({ openApi, reference }: MappedOperation, held: ReadonlySet<string>): boolean {
  const [asked, alsoAsked] = [openApi, reference].map((names) =>
    (names ?? []).map((name) => permissionNamed(name).name),
  ) as [string[], string[]]
  const halves = (name: string) =>
    ['Read-Only', 'Read-Write'].map((half) => name.replace(/^Read-(Only|Write)/, half))
  const hasBoth = (name: string) => halves(name).every((half) => asked.includes(half))
  const holdsOne = (name: string) => halves(name).some((half) => held.has(half))
  return (
    asked.every((name) => held.has(name) || (hasBoth(name) && holdsOne(name))) &&
    alsoAsked.every(
      (name) => held.has(name) || (name.startsWith('Read-Only') && hasBoth(name) && holdsOne(name)),
    )
  )
}

describe('for any operations', () => {
  const someOperations = fc.subarray([...OPERATIONS], { minLength: 1, maxLength: 5 })
  const ticksOf = (operations: MappedOperation[]) =>
    neededPermissions(operations.map(({ operation }) => operation)).permissions.map(
      ({ permission }) => permission,
    )

  it('the permissions suffice', () => {
    fc.assert(
      fc.property(someOperations, (operations) => {
        const held = new Set(ticksOf(operations))
        expect(operations.filter((one) => !works(one, held))).toEqual([])
      }),
    )
  })

  it('none of them can be spared, nor a Read-Write exchanged for its Read-Only', () => {
    fc.assert(
      fc.property(someOperations, (operations) => {
        const ticks = ticksOf(operations)
        for (const tick of ticks) {
          const without = ticks.filter((one) => one !== tick)
          const lesser = tick.replace('Read-Write', 'Read-Only')
          const suffices = (held: string[]) => operations.every((one) => works(one, new Set(held)))
          expect(suffices(without)).toBe(false)
          if (lesser !== tick) expect(suffices([...without, lesser])).toBe(false)
        }
      }),
    )
  })

  it('no fewer do, by trying all', () => {
    const few = fc.subarray([...OPERATIONS], { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(few, (operations) => {
        const names = [
          ...new Set(
            operations
              .flatMap(({ openApi, reference }) => [...(openApi ?? []), ...(reference ?? [])])
              .map((name) => permissionNamed(name).name),
          ),
        ]
        const fewest = Math.min(
          ...Array.from({ length: 2 ** names.length }, (_, bits) =>
            names.filter((_name, place) => (bits >> place) & 1),
          )
            .filter((held) => operations.every((one) => works(one, new Set(held))))
            .map((held) => held.length),
        )
        expect(ticksOf(operations)).toHaveLength(fewest)
      }),
    )
  })
})
