import 'server-only'
import { randomUUID } from 'node:crypto'
import { end, enter, minutesAgo } from '#app/demo/states/scenes/enter.ts'
import type { Scene } from '#app/demo/states/scenes/scene.ts'
import { exampleReport } from '#app/demo/states/example-report.ts'
import type { Stage } from '#app/demo/states/stage.ts'
import { disconnectConnection } from '#lib/connections/disconnect-connection.ts'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { inTenant } from '#lib/db.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'

/** A connection that works, and what happens to it; and a fix that is being watched. */
export const afterTest: Record<string, Scene> = {
  async connected(stage) {
    await working(stage)
    return stage.path('connected')
  },

  async 'connected-gaps'(stage) {
    await working(stage, 'connected_with_gaps')
    return stage.path('connected')
  },

  async 'connected-failed'(stage) {
    const id = await working(stage)
    await end(stage, id, exampleReport('permission_missing', minutesAgo(3)))
    return stage.path('connected')
  },

  async 'connected-degraded'(stage) {
    const { tenantId } = stage.context
    const id = await working(stage)
    await end(stage, id, exampleReport('credentials_revoked', minutesAgo(3)))
    const where = { tenantId_id: { tenantId, id } }
    await inTenant({ tenantId }, (tx) =>
      tx.connection.update({ where, data: { status: 'degraded' } }),
    )
    return stage.path('connected')
  },

  async 'connected-update'(stage) {
    await enter(stage, '000-CON-200', await working(stage))
    return stage.path('connected')
  },

  async 'connected-update-failed'(stage) {
    const id = await working(stage)
    await enter(stage, '000-CON-200', id)
    await end(stage, id, exampleReport('client_secret_wrong', minutesAgo(1)))
    return stage.path('connected')
  },

  async disconnect(stage) {
    await working(stage)
    return stage.path('disconnect')
  },

  async 'disconnect-done'(stage) {
    await disconnectConnection(stage.context, await working(stage))
    return stage.path('disconnect')
  },

  ...Object.fromEntries(
    (['watching', 'over', 'stopped'] as const).map((state) => [
      `diagnosis-${state}`,
      watched(state),
    ]),
  ),
}

async function working(
  stage: Stage,
  code: Extract<VerdictCode, 'connected' | 'connected_with_gaps'> = 'connected',
): Promise<string> {
  const id = await enter(stage, code === 'connected' ? '000-CON-200' : '000-GAP-200')
  await end(stage, id, exampleReport(code, minutesAgo(3)))
  await nameConnection(stage.context, id, 'Production')
  return id
}

/** As a row alone: its next test is never due while somebody looks. */
function watched(state: 'watching' | 'over' | 'stopped'): Scene {
  return async (stage) => {
    const { context, sessionId } = stage
    const { tenantId } = context
    const connectionId = await enter(stage, '000-IPB-603')
    await end(stage, connectionId, exampleReport('ip_blocked', minutesAgo(3)))
    const [startedAt, nextAt] = [minutesAgo(3), state === 'watching' ? minutesAgo(-12) : null]
    const watch = { tenantId, connectionId, id: randomUUID(), sessionId, state, rounds: 2 }
    await inTenant(context, (tx) => tx.watch.create({ data: { ...watch, startedAt, nextAt } }))
    return stage.path('diagnosis')
  }
}
