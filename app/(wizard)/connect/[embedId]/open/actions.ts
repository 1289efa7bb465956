'use server'

import { redirect, RedirectType } from 'next/navigation'
import type { Route } from 'next'
import { stepPath } from '#lib/connections/lifecycle.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { timeZoneOf } from '#lib/embed/time-zone.ts'
import {
  assertSameOrigin,
  browserSessionId,
  callerAddress,
  decoded,
  keepBrowserSession,
} from '#lib/session.ts'

/**
 * Spends the one-time token and gives this browser the session it opens. A token of other origins opens nothing here:
 * who may frame this page is not who may frame that session.
 */
export async function openSetup(embedId: string, form: FormData): Promise<void> {
  await assertSameOrigin()
  const given = form.get('token')
  const isOfHere = typeof given === 'string' && given.startsWith(`${decoded(embedId)}.`)
  const redeemed = await redeemConnectSession(
    isOfHere ? given : '',
    await browserSessionId(),
    await callerAddress(),
    timeZoneOf(form.get('timeZone')),
  )
  if (!redeemed.ok) {
    const here = `/connect/${embedId}/open?problem=${redeemed.reason}`
    redirect(here as Route, RedirectType.replace)
  }
  await keepBrowserSession(redeemed.browserSessionId)
  const step = redeemed.purpose === 'update' ? 'credentials' : 'opening'
  const path = stepPath(redeemed.embedId, redeemed.sessionId, step)
  redirect(path as Route, RedirectType.replace)
}
