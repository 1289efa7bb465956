'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { begunConnection } from '#app/(wizard)/_parts/begun-connection.ts'
import { chosenConnection } from '#app/(wizard)/_parts/chosen-connection.ts'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import type { LinkState } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/link-state.ts'
import { madeLink } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/link-texts.ts'
import { pinFrom } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/pin-from.ts'
import { wantedScope } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/wanted-scope.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { createAdminLink } from '#lib/links/create-admin-link.ts'
import { revokeAdminLink } from '#lib/links/revoke-admin-link.ts'
import { assertSameOrigin, requireWizardSession } from '#lib/session.ts'

/** Makes the link and says its address, once. */
export async function makeLink(
  embedId: string,
  sessionId: string,
  connection: string | null,
  asked: { scope?: string; run?: string },
  _before: LinkState,
  form: FormData,
): Promise<LinkState> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId)
  const { context, connectSession, w } = session
  const { mode, endUser } = connectSession
  const view = await chosenConnection(session, connection)
  const wanted = await wantedScope(session, view, asked)
  const pin = pinFrom(form.get('address'), mode, w)
  if (pin.error) return { address: pin.typed, error: pin.error, problem: null, made: null }
  const munchkinId = wanted.report?.instance ?? pin.munchkinId
  const { connectionId } = await begunConnection(session, view, munchkinId)
  const created = await createAdminLink(context, {
    sessionId: session.sessionId,
    connectionId,
    scope: wanted.scope,
    munchkinId,
    senderName: endUser.name?.trim() || endUser.email?.trim() || w.t('links.someone'),
  })
  refresh()
  if (!created.ok) {
    const reason = created.reason === 'too_many' ? 'tooMany' : 'notFound'
    return { address: pin.typed, error: null, problem: w.t(`links.problem.${reason}`), made: null }
  }
  const around = { session, host: hostSettings(), wanted, munchkinId }
  return { address: '', error: null, problem: null, made: madeLink(created, around) }
}

/** The link opens nothing from now on; to undo it a new one is made. */
export async function takeBackLink(
  embedId: string,
  sessionId: string,
  connectionId: string,
  linkId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  await revokeAdminLink(session.context, { linkId, connectionId })
  redirect(stepAddress(session, 'link', connectionId, { tookBack: linkId }))
}
