import { connectionContext } from '#app/api/v1/host-context.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { disconnectConnection, getConnection } from '#lib/api/connections.ts'
import { disconnectConnection as disconnect } from '#lib/connections/disconnect-connection.ts'
import { hostConnection } from '#lib/connections/host-connection.ts'

export const GET = serve(getConnection, async ({ params, ...asked }) => {
  const found = await connectionContext(params.connectionId, asked)
  if (!found.ok) return found
  const connection = await hostConnection(found.place.tenantId, params.connectionId)
  return connection === null ? { ok: false, problem: 'not_found' } : { ok: true, body: connection }
})

export const DELETE = serve(disconnectConnection, async ({ params, ...asked }) => {
  const found = await connectionContext(params.connectionId, asked)
  if (!found.ok) return found
  const ended = await disconnect(found.context, params.connectionId)
  if (ended.ok) return { ok: true, body: null }
  return { ok: false, problem: ended.reason === 'not_editable' ? 'not_deletable' : 'not_found' }
})

export const { POST, PUT, PATCH, OPTIONS } = otherMethods('GET', 'DELETE')
