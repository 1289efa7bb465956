import { setImmediate } from 'node:timers/promises'
import { hostContext } from '#app/api/v1/host-context.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { knownNeeds, unknownIn } from '#lib/api/asked-needs.ts'
import { importConnections } from '#lib/api/imports.ts'
import type { BodyOf } from '#lib/api/operation.ts'
import { importConnections as keep, type ImportEntry } from '#lib/connections/import-connections.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { secretFrom } from '#lib/marketo/secret.ts'

export const POST = serve(importConnections, async (call) => {
  const { tenant, connections } = call.body
  const entries = await entriesOf(connections)
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

async function entriesOf(connections: Sent[]): Promise<ImportEntry[]> {
  const entries: ImportEntry[] = []
  for (const one of connections) {
    entries.push(entryOf(one))
    // What a hundred of them need takes a second or more to work out: other calls go on in between.
    await setImmediate()
  }
  return entries
}

function entryOf({ clientSecret, name, permissions, operations, ...sent }: Sent): ImportEntry {
  return {
    ...{ name: name ?? null, endpoint: sent.endpoint, clientId: sent.clientId },
    clientSecret: secretFrom(clientSecret),
    needs: needsOf({ permissions, operations }),
  }
}

/** Of one that names what nobody knows, which kind that is; the nearest names are looked for nowhere here. */
function needsOf(asked: Pick<Sent, 'permissions' | 'operations'>): ImportEntry['needs'] {
  if (asked.permissions === undefined && asked.operations === undefined) return null
  const unknown = unknownIn(asked)
  return unknown === null ? knownNeeds(asked) : `unknown_${unknown.kind}`
}
