import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { listConnections } from '#lib/api/connections.ts'
import { pageOf, placeOf } from '#lib/api/page.ts'
import { connectionsAt, listPlaces } from '#lib/connections/list-places.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { maskUser } from '#lib/mask-user.ts'

export const GET = serve(listConnections, async ({ key, query }) => {
  const { limit, cursor, tenant, status = null } = query
  const places = await listPlaces({
    mode: key.mode,
    tenantId: tenant === undefined ? null : tenantIdOf(tenant),
    status,
    after: placeOf(cursor),
    most: limit + 1,
  })
  const page = pageOf(places, limit, ({ createdAt, id }) => ({ at: createdAt, id }))
  const connections = (await connectionsAt(page.items)).map((one) => ({
    ...one,
    apiUser: one.apiUser && maskUser(one.apiUser),
  }))
  return { ok: true, body: { connections, nextCursor: page.nextCursor } }
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
