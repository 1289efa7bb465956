import 'server-only'
import * as z from 'zod'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { NextCursor, PAGE_QUERY } from '#lib/api/page.ts'
import { ExternalId, Mode, TenantName, Time } from '#lib/api/texts.ts'

export const Status = z.enum(['draft', 'pending', 'usable', 'degraded', 'disconnected']).meta({
  description:
    '`draft`: entered and not proven. `pending`: waits for a person or a first test. `usable`. `degraded`: Marketo no longer lets it in; nothing sets it yet. `disconnected`: its secrets are destroyed.',
})

export const Connection = z
  .strictObject({
    id: z.uuid(),
    tenant: TenantName,
    name: z.string().nullable(),
    status: Status,
    mode: Mode,
    munchkinId: z.string().nullable(),
    apiUser: z.string().nullable().meta({
      description: 'The API user that Marketo named; often an e-mail address. Masked in lists.',
    }),
    createdAt: Time,
    updatedAt: Time,
    usableAt: Time.nullable(),
    confirmedAt: Time.nullable().meta({
      description: 'End of the last test that let it in; null: none ever did.',
    }),
    verdict: z.string().nullable().meta({
      description: 'Of the newest finished test: one of the codes at /docs/errors.',
    }),
    disconnectedAt: Time.nullable(),
  })
  .meta({ id: 'Connection', description: 'One Marketo instance of a tenant.' })

export const ConnectionParams = z.strictObject({ connectionId: z.uuid() })

export const listConnections = operation({
  id: 'listConnections',
  method: 'GET',
  path: '/connections',
  tag: 'Connections',
  scope: 'connections',
  summary: 'List connections',
  description:
    "Those of the key's mode, newest first, without drafts unless `status` asks for them. A page may hold fewer than `limit`; `nextCursor` alone says whether there are more.",
  params: NOTHING,
  query: z.strictObject({
    ...PAGE_QUERY,
    tenant: ExternalId.optional().meta({
      description: 'Of this tenant alone, by its external id.',
    }),
    status: Status.optional(),
  }),
  body: null,
  success: {
    status: 200,
    description: 'A page of connections.',
    body: z.strictObject({ connections: z.array(Connection), nextCursor: NextCursor }),
  },
  problems: [],
})

export const getConnection = operation({
  id: 'getConnection',
  method: 'GET',
  path: '/connections/{connectionId}',
  tag: 'Connections',
  scope: 'connections',
  summary: 'Read a connection',
  description: 'A connection as it is now.',
  params: ConnectionParams,
  query: NOTHING,
  body: null,
  success: { status: 200, description: 'The connection.', body: Connection },
  problems: ['not_found'],
})

export const disconnectConnection = operation({
  id: 'disconnectConnection',
  method: 'DELETE',
  path: '/connections/{connectionId}',
  tag: 'Connections',
  scope: 'connections',
  summary: 'Disconnect',
  description:
    'Destroys every secret and token of the connection and stops whatever is under way with them. Its history stays. Repeated, it answers the same. A draft is not yet a connection and cannot be disconnected.',
  params: ConnectionParams,
  query: NOTHING,
  body: null,
  success: { status: 204, description: 'It is disconnected.', body: null },
  problems: ['not_found', 'not_deletable'],
})
