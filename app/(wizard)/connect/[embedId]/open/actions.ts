'use server'

import { redirect, RedirectType } from 'next/navigation'
import type { Route } from 'next'
import { chosenConnection } from '#app/(wizard)/_parts/chosen-connection.ts'
import { resultStep } from '#app/(wizard)/_parts/result-step.ts'
import { stepPath, type Step } from '#lib/connections/lifecycle.ts'
import { redeemConnectSession, type RedeemResult } from '#lib/embed/redeem-connect-session.ts'
import { timeZoneOf } from '#lib/embed/time-zone.ts'
import {
  assertSameOrigin,
  browserSessionId,
  callerAddress,
  decoded,
  keepBrowserSession,
  wizardSession,
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
  const path = stepPath(redeemed.embedId, redeemed.sessionId, await firstStep(redeemed))
  redirect(path as Route, RedirectType.replace)
}

type Redeemed = Extract<RedeemResult, { ok: true }>

/** Where the person wants to be: at what they came to change, or at what is the matter. */
async function firstStep({ purpose, embedId, sessionId }: Redeemed): Promise<Step> {
  if (purpose === 'connect') return 'opening'
  if (purpose === 'update') return 'credentials'
  const session = await wizardSession(embedId, sessionId)
  return resultStep(session && (await chosenConnection(session, null)))
}
