import 'server-only'
import * as z from 'zod'
import { createConnectSession } from '#lib/api/connect-sessions.ts'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { TenantName } from '#lib/api/texts.ts'
import { IMPORT_PROBLEMS } from '#lib/connections/import-problem.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'

const { permissions, operations } = createConnectSession.body.shape
const [first] = listedInstances()

/** Texts are cut at what a form takes; what is too odd for Marketo, the test of it tells. */
const Credentials = z
  .strictObject({
    name: z.string().max(200).optional().meta({
      description: 'What people know it by: one name once a tenant, at most 80 characters.',
    }),
    endpoint: z.string().max(2000).meta({
      description:
        'The REST API endpoint, or whatever you hold instead: identity address, host, Munchkin ID. It is parsed; what was sent is not kept.',
    }),
    clientId: z.string().max(200),
    clientSecret: z.string().max(200).meta({
      format: 'password',
      description: 'Stored sealed, and never told again.',
    }),
    permissions,
    operations,
  })
  .meta({ id: 'CredentialsToImport' })

const Accepted = z.strictObject({
  index: z.int().meta({ description: 'Its place in your list, from 0.' }),
  connectionId: z.uuid(),
  accepted: z.literal(true),
})
const Refused = z.strictObject({
  index: z.int(),
  accepted: z.literal(false),
  problem: z.enum(IMPORT_PROBLEMS).meta({
    description:
      '`endpoint_missing`, `endpoint_unusable`: no Munchkin ID in it. `instance_not_simulated`, `instance_simulated`: 000- ids are for simulated keys alone, and they for nothing else. `client_id_missing`, `client_secret_missing`: nothing but blanks. `name_too_long`: over 80 characters. `unknown_operation`, `unknown_permission`: not one of Marketo’s. `name_taken`: another connection of the tenant has it.',
  }),
})

export const importConnections = operation({
  id: 'importConnections',
  method: 'POST',
  path: '/connections/import',
  tag: 'Connections',
  scope: 'connections',
  summary: 'Import credentials you hold',
  description:
    'Stores credentials of one tenant, sealed, each as a connection that is a `draft` until Marketo has let it in. A worker tests them one after the other; one that works becomes `usable` and you are told by `connection.created`, of any other say `test.completed` and its tests why not. The secret of one that does not work is destroyed after 24 hours; while the limits of tests or Marketo itself say wait, the test comes again until then. A pair of Client Id and Client Secret that the tenant has at that instance already is the connection it was, and nothing of it changes.',
  params: NOTHING,
  query: NOTHING,
  body: z
    .strictObject({
      tenant: TenantName,
      connections: z.array(Credentials).min(1).max(100),
    })
    .meta({ id: 'ConnectionsToImport' }),
  success: {
    status: 202,
    description: 'What came of each, in your order.',
    body: z
      .strictObject({ connections: z.array(z.union([Accepted, Refused])) })
      .meta({ id: 'ImportedConnections' }),
  },
  problems: [],
  repeat: 'same',
  example: {
    tenant: { externalId: 'northwind', name: 'Northwind Traders' },
    connections: [
      {
        name: 'Production',
        endpoint: `https://${first?.munchkinId}.mktorest.com/rest`,
        clientId: first?.clientId,
        clientSecret: first?.clientSecret,
      },
    ],
  },
})
