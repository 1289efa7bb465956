import { otherPermission, spelling } from '#lib/marketo/permission-spelling.ts'
import type { TickGroup } from '#lib/marketo/permission-spelling.ts'

/**
 * The Access API permissions of Adobe's developer list, with the reads that can prove them (source:
 * AdobeDocs/marketo-developer.en, endpoint reference). Only these count for an API-only user; admin rights give none.
 */

/** A GET without a body. `path` may carry `{now}`, replaced by the time as ISO 8601 when the call is made. */
export type Probe = { path: string }

export type Permission = {
  /** Adobe's developer name. */
  name: string
  /** As Marketo's own screen writes it ("Person" for "Lead"). */
  uiLabel: string
  /** Under which heading of a role the tick stands. */
  group: TickGroup
  /**
   * `proves`: passing proves the permission. `provesReadOnly`: the family's read; a 603 proves that it is missing,
   * passing proves the Read-Only half alone. `none`: no safe probe exists.
   */
  evidence: 'proves' | 'provesReadOnly' | 'none'
  /** Probes of one family run once, whoever asks. */
  family: string
  probe: Probe | null
  secondProbe: Probe | null
}

/** `stats/usage` and `stats/errors` need no permission: the baseline. */
export const BASELINE: Probe = { path: '/rest/v1/stats/usage.json' }
export const SECOND_BASELINE: Probe = { path: '/rest/v1/stats/errors.json' }

/** No batch has this id: a 603 says "no Read-Write Lead", any other code says that we were let in. */
const NO_SUCH_BATCH = '2147483647'

type FamilyReads = [family: string, probe: string, secondProbe: string | null]

const FAMILIES: FamilyReads[] = [
  ['Lead', '/rest/v1/leads/partitions.json', '/rest/v1/leads/describe2.json'],
  [
    'Activity',
    '/rest/v1/activities/pagingtoken.json?sinceDatetime={now}',
    '/rest/v1/activities/types.json',
  ],
  ['Activity Metadata', '/rest/v1/activities/external/types.json', null],
  [
    'Assets',
    '/rest/asset/v1/channels.json?maxReturn=1',
    '/rest/asset/v1/tagTypes.json?maxReturn=1',
  ],
  ['Campaign', '/rest/v1/campaigns.json?batchSize=1', null],
  ['Company', '/rest/v1/companies/describe.json', null],
  [
    'Opportunity',
    '/rest/v1/opportunities/describe.json',
    '/rest/v1/opportunities/roles/describe.json',
  ],
  ['Sales Person', '/rest/v1/salespersons/describe.json', null],
  ['Named Account', '/rest/v1/namedaccounts/describe.json', null],
  [
    'Named Account List',
    '/rest/v1/namedAccountLists.json?filterType=dedupeFields&filterValues=x',
    null,
  ],
  ['Custom Object', '/rest/v1/customobjects.json', null],
]

const asProbe = (path: string | null): Probe | null => (path === null ? null : { path })
const inMarketosScreen = (name: string) => name.replace(/\bLead\b/, 'Person')

function ofFamily([family, probe, secondProbe]: FamilyReads): Permission[] {
  const reads = {
    group: 'accessApi',
    family,
    probe: asProbe(probe),
    secondProbe: asProbe(secondProbe),
  } as const
  const readOnly = `Read-Only ${family}`
  const readWrite = `Read-Write ${family}`
  return [
    { name: readOnly, uiLabel: inMarketosScreen(readOnly), evidence: 'proves', ...reads },
    family === 'Lead'
      ? readWriteLead
      : {
          name: readWrite,
          uiLabel: inMarketosScreen(readWrite),
          evidence: 'provesReadOnly',
          ...reads,
        },
  ]
}

const readWriteLead: Permission = {
  name: 'Read-Write Lead',
  uiLabel: 'Read-Write Person',
  group: 'accessApi',
  evidence: 'proves',
  family: 'Lead bulk import',
  probe: { path: `/bulk/v1/leads/batch/${NO_SUCH_BATCH}.json` },
  secondProbe: null,
}

const withoutProbe = (name: string, group: TickGroup): Permission => ({
  name,
  uiLabel: name,
  group,
  evidence: 'none',
  family: name,
  probe: null,
  secondProbe: null,
})

/** Adobe's 24, in Adobe's order of families. */
export const PERMISSIONS: readonly Permission[] = [
  ...FAMILIES.flatMap(ofFamily),
  withoutProbe('Approve Assets', 'accessApi'),
  withoutProbe('Execute Campaign', 'accessApi'),
]

const BULK_EXPORT = /\/bulk\/v1\/.*\/export\b/

/** Whether an operation, named by method and path, exports in bulk. */
export const isBulkExport = (operation: string): boolean => BULK_EXPORT.test(operation)

const bySpelling = new Map(PERMISSIONS.map((permission) => [spelling(permission.name), permission]))

/**
 * Finds a permission by any of its spellings: singular or plural, "Lead" or "Person", any case. A name outside Adobe's
 * 24 is accepted, under Adobe's spelling where it has one, and cannot be verified by a read.
 */
export function permissionNamed(name: string): Permission {
  const known = bySpelling.get(spelling(name))
  if (known) return known
  const other = otherPermission(name)
  return withoutProbe(other.name, other.group)
}
