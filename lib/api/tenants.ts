import 'server-only'
import * as z from 'zod'
import { counts, MODE_RULE, RemainsList } from '#lib/api/erasures.ts'
import { EXPORT_BOUNDS, ExportedLists } from '#lib/api/exports.ts'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { ExternalId, Time } from '#lib/api/texts.ts'
import { REMOVED_KINDS } from '#lib/privacy/removed.ts'

const TenantParams = z.strictObject({ externalId: ExternalId })

export const eraseTenant = operation({
  id: 'eraseTenant',
  method: 'DELETE',
  path: '/tenants/{externalId}',
  tag: 'Tenants',
  scope: 'connections',
  summary: 'Delete a tenant',
  description: `Removes everything that is kept of a tenant, its data key first, so that nothing sealed opens any more; tests stop, links and sessions end. It cannot be undone. The receipt says what was removed, and what remains and why. No webhook tells of it: this answer does. Of a tenant that is gone: 404. ${MODE_RULE}`,
  params: TenantParams,
  query: NOTHING,
  body: null,
  success: {
    status: 200,
    description: 'The receipt.',
    body: z
      .strictObject({
        tenant: ExternalId,
        deletedAt: Time,
        removed: counts(REMOVED_KINDS).meta({
          description:
            'Rows by kind; `tokens` open a session or a link. A call that goes on where one broke off counts what was left.',
        }),
        remains: RemainsList,
      })
      .meta({ id: 'TenantReceipt' }),
  },
  problems: ['not_found', 'mode_refused'],
  exampleParams: { externalId: 'northwind' },
})

export const exportTenant = operation({
  id: 'exportTenant',
  method: 'GET',
  path: '/tenants/{externalId}/export',
  tag: 'Tenants',
  scope: 'connections',
  summary: 'Export a tenant',
  description: `Everything that is kept of a tenant, but for secrets, tokens, and what is sealed or hashed. ${EXPORT_BOUNDS} ${MODE_RULE}`,
  params: TenantParams,
  query: NOTHING,
  body: null,
  success: {
    status: 200,
    description: 'What is kept.',
    body: z
      .strictObject({
        tenant: z.strictObject({ externalId: ExternalId, name: z.string(), createdAt: Time }),
        exportedAt: Time,
        ...ExportedLists.shape,
      })
      .meta({ id: 'TenantExport' }),
  },
  problems: ['not_found', 'mode_refused'],
  exampleParams: { externalId: 'northwind' },
})
