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
  keepBrowserSession,
} from '#lib/session.ts'

/** Spends the one-time token and gives this browser the session it opens. */
export async function openSetup(embedId: string, form: FormData): Promise<void> {
  await assertSameOrigin()
  const token = form.get('token')
  const redeemed = await redeemConnectSession(
    typeof token === 'string' ? token : '',
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
