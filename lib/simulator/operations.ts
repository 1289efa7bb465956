import 'server-only'
import { cannotBeBlank, exactly, read, type Operation } from '#lib/simulator/operation.ts'
import { activityTypes, customActivityTypes } from '#lib/simulator/replies/activity-bodies.ts'
import { campaigns, channels, lists, tagTypes } from '#lib/simulator/replies/asset-bodies.ts'
import { describe2, leadFields, leads, partitions } from '#lib/simulator/replies/lead-bodies.ts'
import * as objects from '#lib/simulator/replies/object-bodies.ts'
import { pageOf } from '#lib/simulator/page-of.ts'
import { errorsOf, usageOf } from '#lib/simulator/usage.ts'

const result =
  (items: unknown[]): Operation['answer'] =>
  ({ exchange }) =>
    pageOf(items, exchange.query)

const notFound = () => ({ error: { code: '1013', message: 'Object not found' } })

/** `stats` needs no permission, only a token and an address that is let in. */
const stats = (path: string, body: typeof usageOf | typeof errorsOf, days: number): Operation => ({
  path: exactly(path),
  family: null,
  permissions: [],
  envelope: 'leadDatabase',
  answer: ({ subscription, now }) => ({ result: body(subscription, now, days) }),
})

/** Reads of imports, which Adobe lists under Read-Write alone. No import was ever made here. */
const importStatus = (path: string, family: string): Operation => ({
  ...read(path, family, notFound),
  permissions: [`Read-Write ${family}`],
})

const filtered =
  (found: (values: string[]) => unknown[]): Operation['answer'] =>
  ({ exchange: { query } }) => {
    if (!query.get('filterType')) return cannotBeBlank('filterType')
    if (!query.get('filterValues')) return cannotBeBlank('filterValues')
    return { result: found((query.get('filterValues') ?? '').split(',')), moreResult: false }
  }

const pagingToken: Operation['answer'] = ({ exchange }) =>
  exchange.query.get('sinceDatetime')
    ? { nextPageToken: 'WFXW7HCCFEKTPNRJDVGBZTTLQA6HRWIHK4DD4LBFJEFBXKQNPLVQ====' }
    : cannotBeBlank('sinceDatetime')

const leadById: Operation['answer'] = ({ caught }) => ({
  result: leads.filter(({ id }) => String(id) === caught[0]),
})

export const OPERATIONS: readonly Operation[] = [
  stats('/rest/v1/stats/usage.json', usageOf, 1),
  stats('/rest/v1/stats/usage/last7days.json', usageOf, 7),
  stats('/rest/v1/stats/errors.json', errorsOf, 1),
  stats('/rest/v1/stats/errors/last7days.json', errorsOf, 7),
  read('/rest/v1/leads/partitions.json', 'Lead', result(partitions)),
  read('/rest/v1/leads/describe.json', 'Lead', result(leadFields)),
  read('/rest/v1/leads/describe2.json', 'Lead', result([describe2])),
  read(
    '/rest/v1/leads.json',
    'Lead',
    filtered((values) =>
      leads.filter(({ id, email }) => values.includes(String(id)) || values.includes(email)),
    ),
  ),
  read('/rest/v1/lead/{id}.json', 'Lead', leadById),
  read('/rest/v1/lists.json', 'Lead', result(lists)),
  read('/rest/v1/activities/pagingtoken.json', 'Activity', pagingToken),
  read('/rest/v1/activities/types.json', 'Activity', result(activityTypes)),
  read('/rest/v1/activities/external/types.json', 'Activity Metadata', result(customActivityTypes)),
  read('/rest/asset/v1/channels.json', 'Assets', result(channels), 'asset'),
  read('/rest/asset/v1/tagTypes.json', 'Assets', result(tagTypes), 'asset'),
  read('/rest/v1/campaigns.json', 'Campaign', result(campaigns)),
  read('/rest/v1/companies/describe.json', 'Company', result([objects.company])),
  read('/rest/v1/opportunities/describe.json', 'Opportunity', result([objects.opportunity])),
  read('/rest/v1/opportunities/roles/describe.json', 'Opportunity', result([objects.role])),
  read('/rest/v1/salespersons/describe.json', 'Sales Person', result([objects.salesPerson])),
  read('/rest/v1/namedaccounts/describe.json', 'Named Account', result([objects.namedAccount])),
  read(
    '/rest/v1/namedAccountLists.json',
    'Named Account List',
    filtered(() => []),
  ),
  read('/rest/v1/customobjects.json', 'Custom Object', result([objects.event])),
  importStatus('/bulk/v1/leads/batch/{batchId}.json', 'Lead'),
  importStatus('/bulk/v1/customobjects/{apiName}/import/{batchId}/status.json', 'Custom Object'),
]
