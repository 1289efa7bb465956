import { hostContext } from '#app/api/v1/host-context.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { askedNeeds } from '#lib/api/asked-needs.ts'
import { importConnections } from '#lib/api/imports.ts'
import type { BodyOf } from '#lib/api/operation.ts'
import { importConnections as keep, type ImportEntry } from '#lib/connections/import-connections.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { secretFrom } from '#lib/marketo/secret.ts'

export const POST = serve(importConnections, async (call) => {
  const { tenant, connections } = call.body
  const entries = connections.map(entryOf)
  const context = hostContext(tenantIdOf(tenant.externalId), call)
  const imported = await keep(context, { tenant, mode: call.key.mode, entries })
  return {
    ok: true,
    body: {
      connections: imported.map((one, index) =>
        one.ok
          ? { index, connectionId: one.connectionId, accepted: true as const }
          : { index, accepted: false as const, problem: one.reason },
      ),
    },
  }
})

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')

type Sent = BodyOf<typeof importConnections>['connections'][number]

/** The needs of one that names an unknown operation are none that can be tested. */
function entryOf({ clientSecret, name, permissions, operations, ...sent }: Sent): ImportEntry {
  const asked = { permissions, operations }
  const isAsked = permissions !== undefined || operations !== undefined
  const needs = isAsked ? askedNeeds(asked) : null
  return {
    ...{ name: name ?? null, endpoint: sent.endpoint, clientId: sent.clientId },
    clientSecret: secretFrom(clientSecret),
    needs: needs === null || Array.isArray(needs) ? needs : 'unknown_operation',
  }
}
