import 'server-only'
import { exampleReport } from '#app/demo/states/example-report.ts'
import { begin, end, enter, minutesAgo } from '#app/demo/states/scenes/enter.ts'
import type { Scene } from '#app/demo/states/scenes/scene.ts'
import { atLink, changeLink, enterThrough, sendLink } from '#app/demo/states/scenes/send-link.ts'
import { beginDraft } from '#lib/connections/begin-draft.ts'
import { revokeAdminLink } from '#lib/links/revoke-admin-link.ts'
import type { Stage } from '#app/demo/states/stage.ts'

/** What the customer sees of links, the Marketo admin's pages, and what comes of them. */
export const links: Record<string, Scene> = {
  link: async (stage) => stage.path('link'),
  'link-step': async (stage) => stage.path('link', { scope: 'step:user' }),

  async 'link-fix'(stage) {
    const id = await enter(stage, '000-IPB-603')
    await end(stage, id, exampleReport('ip_blocked', minutesAgo(3)))
    return stage.path('link', { scope: 'fix' })
  },

  async 'link-unopened'(stage) {
    await sendLink(stage, await begun(stage))
    return stage.path('link')
  },

  async 'link-opened'(stage) {
    await atLink(stage, await sendLink(stage, await begun(stage)))
    return stage.path('link')
  },

  async 'link-entered'(stage) {
    await entered(stage)
    return stage.path('link')
  },

  async 'link-revoked'(stage) {
    const connectionId = await begun(stage)
    const { linkId } = await sendLink(stage, connectionId)
    await revokeAdminLink(stage.context, { linkId, connectionId })
    return stage.path('link', { tookBack: linkId })
  },

  async 'link-expired'(stage) {
    const link = await sendLink(stage, await begun(stage))
    await changeLink(stage, link, { expiresAt: minutesAgo(60) })
    return stage.path('link')
  },

  'admin-open': async (stage) => (await sendLink(stage, await begun(stage))).path,
  ...Object.fromEntries(
    ['unknown', 'expired', 'revoked', 'completed', 'rate_limited'].map((reason) => [
      `admin-open-${reason}`,
      async () => `/admin-link/open?problem=${reason}`,
    ]),
  ),
  'admin-ended': async () => '/admin-link/ended',

  'admin-whole': async (stage) => atLink(stage, await sendLink(stage, await begun(stage))),

  async 'admin-step'(stage) {
    const scope = { kind: 'step', task: 'user' } as const
    return atLink(stage, await sendLink(stage, await begun(stage), scope))
  },

  async 'admin-fix'(stage) {
    const id = await enter(stage, '000-IPB-603')
    const runId = await end(stage, id, exampleReport('ip_blocked', minutesAgo(3)))
    return atLink(stage, await sendLink(stage, id, { kind: 'fix', runId }))
  },

  async 'admin-testing'(stage) {
    const id = await begun(stage)
    const link = await sendLink(stage, id)
    await enterThrough(stage, link)
    const { checks, startedAt } = exampleReport('connected', minutesAgo(0))
    await begin(stage, id, { startedAt, checks: checks.slice(0, 4) })
    return atLink(stage, link)
  },

  async 'admin-found'(stage) {
    const id = await begun(stage)
    const link = await sendLink(stage, id)
    await enterThrough(stage, link)
    await end(stage, id, exampleReport('permission_missing', minutesAgo(1)))
    return atLink(stage, link)
  },

  'admin-works': entered,

  async 'admin-revoked'(stage) {
    const connectionId = await begun(stage)
    const link = await sendLink(stage, connectionId)
    const address = await atLink(stage, link)
    await revokeAdminLink(stage.context, { linkId: link.linkId, connectionId })
    return address
  },

  async 'admin-expired'(stage) {
    const link = await sendLink(stage, await begun(stage))
    const address = await atLink(stage, link)
    await changeLink(stage, link, { expiresAt: minutesAgo(60) })
    return address
  },

  async 'admin-completed'(stage) {
    const link = await sendLink(stage, await begun(stage))
    const address = await atLink(stage, link)
    await changeLink(stage, link, { completedAt: minutesAgo(60) })
    return address
  },

  async confirm(stage) {
    await entered(stage)
    return stage.path('confirm')
  },
}

const begun = ({ context, sessionId }: Stage): Promise<string> =>
  beginDraft(context, { sessionId, mode: 'simulated' })

/** The admin entered values that work. Gives the address of their page. */
async function entered(stage: Stage): Promise<string> {
  const id = await begun(stage)
  const link = await sendLink(stage, id)
  const address = await atLink(stage, link)
  await enterThrough(stage, link)
  await changeLink(stage, link, { enteredAt: minutesAgo(4) })
  await end(stage, id, exampleReport('connected', minutesAgo(3)))
  return address
}
