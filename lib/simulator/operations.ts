import 'server-only'
import { cannotBeBlank, exactly, read, type Operation } from '#lib/simulator/operation.ts'
import { activityTypes, customActivityTypes } from '#lib/simulator/replies/activity-bodies.ts'
import { campaigns, channels, lists, tagTypes } from '#lib/simulator/replies/asset-bodies.ts'
import { describe2, leadFields, leads, partitions } from '#lib/simulator/replies/lead-bodies.ts'
import * as objects from '#lib/simulator/replies/object-bodies.ts'
import { pageOf } from '#lib/simulator/page-of.ts'
import { inWorkspaces } from '#lib/simulator/in-workspaces.ts'
import { errorsOf, usageOf } from '#lib/simulator/usage.ts'

/** What describes the subscription: never empty. */
const described =
  (items: unknown[]): Operation['answer'] =>
  ({ exchange }) =>
    pageOf(items, exchange.query)

/** What the customer made: nothing yet, or what the granted workspaces show. */
const listed =
  (items: object[]): Operation['answer'] =>
  ({ exchange, subscription: { switches } }) =>
    pageOf(switches.emptyResults ? [] : inWorkspaces(items, switches), exchange.query)

const notFound = () => ({ error: { code: '1013', message: 'Object not found' } })

/** `stats` needs no permission, only a token and an address that is let in. */
const stats = (path: string, body: typeof usageOf | typeof errorsOf, days: number): Operation => ({
  path: exactly(path),
  family: null,
  permissions: [],
  envelope: 'leadDatabase',
  answer: ({ subscription, now }) => ({
    result: subscription.switches.emptyResults ? [] : body(subscription, now, days),
  }),
})

/** Each workspace has the partition of its name. */
const partitionsOf: Operation['answer'] = ({ subscription: { switches } }) => ({
  result: switches.workspaces
    .map((name, at) => partitions.find((known) => known.name === name) ?? { id: at + 1, name })
    .filter(({ name }) => switches.workspacesGranted.includes(name)),
})

/** Reads of imports, which Adobe lists under Read-Write alone. No import was ever made here. */
const importStatus = (path: string, family: string): Operation => ({
  ...read(path, family, notFound),
  permissions: [`Read-Write ${family}`],
})

const filtered =
  (found: (values: string[]) => unknown[]): Operation['answer'] =>
  ({ exchange: { query }, subscription: { switches } }) => {
    if (!query.get('filterType')) return cannotBeBlank('filterType')
    if (!query.get('filterValues')) return cannotBeBlank('filterValues')
    const values = switches.emptyResults ? [] : (query.get('filterValues') ?? '').split(',')
    return { result: found(values), moreResult: false }
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
  read('/rest/v1/leads/partitions.json', 'Lead', partitionsOf),
  read('/rest/v1/leads/describe.json', 'Lead', described(leadFields)),
  read('/rest/v1/leads/describe2.json', 'Lead', described([describe2])),
  read(
    '/rest/v1/leads.json',
    'Lead',
    filtered((values) =>
      leads.filter(({ id, email }) => values.includes(String(id)) || values.includes(email)),
    ),
  ),
  read('/rest/v1/lead/{id}.json', 'Lead', leadById),
  read('/rest/v1/lists.json', 'Lead', listed(lists)),
  read('/rest/v1/activities/pagingtoken.json', 'Activity', pagingToken),
  read('/rest/v1/activities/types.json', 'Activity', described(activityTypes)),
  read('/rest/v1/activities/external/types.json', 'Activity Metadata', listed(customActivityTypes)),
  read('/rest/asset/v1/channels.json', 'Assets', listed(channels), 'asset'),
  read('/rest/asset/v1/tagTypes.json', 'Assets', listed(tagTypes), 'asset'),
  read('/rest/v1/campaigns.json', 'Campaign', listed(campaigns)),
  read('/rest/v1/companies/describe.json', 'Company', described([objects.company])),
  read('/rest/v1/opportunities/describe.json', 'Opportunity', described([objects.opportunity])),
  read('/rest/v1/opportunities/roles/describe.json', 'Opportunity', described([objects.role])),
  read('/rest/v1/salespersons/describe.json', 'Sales Person', described([objects.salesPerson])),
  read('/rest/v1/namedaccounts/describe.json', 'Named Account', described([objects.namedAccount])),
  read(
    '/rest/v1/namedAccountLists.json',
    'Named Account List',
    filtered(() => []),
  ),
  read('/rest/v1/customobjects.json', 'Custom Object', listed([objects.event])),
  importStatus('/bulk/v1/leads/batch/{batchId}.json', 'Lead'),
  importStatus('/bulk/v1/customobjects/{apiName}/import/{batchId}/status.json', 'Custom Object'),
]
