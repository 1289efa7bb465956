'use server'

import { headers } from 'next/headers'
import { redirect, RedirectType } from 'next/navigation'
import type { Route } from 'next'
import { stepPath } from '#lib/connections/lifecycle.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { assertSameOrigin, browserSessionId, keepBrowserSession } from '#lib/session.ts'

/** Spends the one-time token and gives this browser the session it opens. */
export async function openSetup(embedId: string, form: FormData): Promise<void> {
  await assertSameOrigin()
  const token = form.get('token')
  const redeemed = await redeemConnectSession(
    typeof token === 'string' ? token : '',
    await browserSessionId(),
    await caller(),
  )
  if (!redeemed.ok) {
    const here = `/connect/${embedId}/open?problem=${redeemed.reason}`
    redirect(here as Route, RedirectType.replace)
  }
  await keepBrowserSession(redeemed.browserSessionId)
  const path = stepPath(redeemed.embedId, redeemed.sessionId, 'opening')
  redirect(path as Route, RedirectType.replace)
}

/** The nearest hop's word for who calls: the last one, which no caller can write itself. */
async function caller(): Promise<string | null> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',').at(-1)?.trim() || null
}
