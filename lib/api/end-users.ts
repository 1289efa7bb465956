import 'server-only'
import * as z from 'zod'
import { counts, MODE_RULE, RemainsList } from '#lib/api/erasures.ts'
import { EXPORT_BOUNDS, ExportedLists } from '#lib/api/exports.ts'
import { operation } from '#lib/api/operation.ts'
import { ExternalId, Time } from '#lib/api/texts.ts'
import { END_USER_REMOVED_KINDS } from '#lib/privacy/removed.ts'

const EndUserParams = z.strictObject({ externalId: ExternalId })
const OfTenant = z.strictObject({
  tenant: ExternalId.meta({
    description: "The tenant's external id: the person's id is a tenant's.",
  }),
})

export const eraseEndUser = operation({
  id: 'eraseEndUser',
  method: 'DELETE',
  path: '/end-users/{externalId}',
  tag: 'Tenants',
  scope: 'connections',
  summary: 'Delete an end user',
  description: `Removes what names one person of a tenant: id, name, e-mail, metadata and return URL of their connect sessions, and their name on the links that they sent. Their open sessions and links end. The connections that they made stay. Of a person of whom nothing is kept: 404. ${MODE_RULE}`,
  params: EndUserParams,
  query: OfTenant,
  body: null,
  success: {
    status: 200,
    description: 'The receipt.',
    body: z
      .strictObject({
        tenant: ExternalId,
        endUser: ExternalId,
        deletedAt: Time,
        removed: counts(END_USER_REMOVED_KINDS).meta({
          description:
            'Rows by kind: of `sessions` and `links` what named the person; `tokens` open a session or a link.',
        }),
        remains: RemainsList,
      })
      .meta({ id: 'EndUserReceipt' }),
  },
  problems: ['not_found', 'mode_refused'],
  exampleParams: { externalId: 'user-17', tenant: 'northwind' },
})

export const exportEndUser = operation({
  id: 'exportEndUser',
  method: 'GET',
  path: '/end-users/{externalId}/export',
  tag: 'Tenants',
  scope: 'connections',
  summary: 'Export an end user',
  description: `Everything that is kept of one person of a tenant: their connect sessions, the links that they sent, the connections that they began, the tests that they ran and the events of what they did, but for secrets, tokens, and what is sealed or hashed. ${EXPORT_BOUNDS} ${MODE_RULE}`,
  params: EndUserParams,
  query: OfTenant,
  body: null,
  success: {
    status: 200,
    description: 'What is kept.',
    body: z
      .strictObject({
        tenant: ExternalId,
        endUser: ExternalId,
        exportedAt: Time,
        ...ExportedLists.shape,
      })
      .meta({ id: 'EndUserExport' }),
  },
  problems: ['not_found', 'mode_refused'],
  exampleParams: { externalId: 'user-17', tenant: 'northwind' },
})
