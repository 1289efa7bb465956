import 'server-only'
import { end, enter, minutesAgo } from '#app/demo/states/scenes/enter.ts'
import type { Scene } from '#app/demo/states/scenes/scene.ts'
import { exampleReport } from '#app/demo/states/example-report.ts'
import { beginDraft } from '#lib/connections/begin-draft.ts'
import { destroyDueSecrets } from '#lib/connections/destroy-due-secrets.ts'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { tickTask } from '#lib/connections/tick-task.ts'
import type { Step } from '#lib/connections/lifecycle.ts'

const at =
  (step: Step): Scene =>
  async (stage) =>
    stage.path(step)

/** From the first question to the values. */
export const beforeTest: Record<string, Scene> = {
  opening: at('opening'),
  start: at('start'),
  role: at('role'),
  user: at('user'),
  service: at('service'),
  endpoint: at('endpoint'),
  credentials: at('credentials'),

  async 'opening-connections'(stage) {
    const named = [
      ['000-CON-200', 'Production', 'connected'],
      ['000-GAP-200', 'Sandbox', 'connected_with_gaps'],
    ] as const
    for (const [endpoint, name, code] of named) {
      const id = await enter(stage, endpoint)
      await end(stage, id, exampleReport(code, minutesAgo(3)))
      await nameConnection(stage.context, id, name)
    }
    return stage.path('opening')
  },

  async 'opening-draft'(stage) {
    await enter(stage, '000-CON-200')
    return stage.path('opening')
  },

  async 'guide-done'(stage) {
    const { context, sessionId } = stage
    const connectionId = await beginDraft(context, { sessionId, mode: 'simulated' })
    for (const task of ['role', 'user'] as const)
      await tickTask(context, { connectionId, task, isDone: true })
    return stage.path('service')
  },

  async 'credentials-draft'(stage) {
    await enter(stage, '000-CON-200')
    return stage.path('credentials')
  },

  async 'credentials-secret-gone'(stage) {
    await enter(stage, '000-CON-200')
    await destroyDueSecrets(stage.context, minutesAgo(-25 * 60))
    return stage.path('credentials', { secret: 'gone' })
  },

  async 'credentials-update'(stage) {
    const id = await enter(stage, '000-CON-200')
    await end(stage, id, exampleReport('connected', minutesAgo(3)))
    await nameConnection(stage.context, id, 'Production')
    return stage.path('credentials')
  },

  async 'credentials-update-draft'(stage) {
    const id = await enter(stage, '000-CON-200')
    await end(stage, id, exampleReport('connected', minutesAgo(3)))
    await enter(stage, '000-CON-200', id)
    return stage.path('credentials')
  },
}
