'use server'

import { redirect, RedirectType } from 'next/navigation'
import type { Route } from 'next'
import { timeZoneOf } from '#lib/embed/time-zone.ts'
import { openAdminLink } from '#lib/links/open-admin-link.ts'
import {
  assertSameOrigin,
  browserSessionId,
  callerAddress,
  keepBrowserSession,
} from '#lib/session.ts'

/** Lets this browser in by the link's token, as often as it is good. */
export async function openLink(form: FormData): Promise<void> {
  await assertSameOrigin()
  const token = form.get('token')
  const opened = await openAdminLink(typeof token === 'string' ? token : '', {
    browserSessionId: await browserSessionId(),
    timeZone: timeZoneOf(form.get('timeZone')),
    caller: await callerAddress(),
  })
  if (!opened.ok) {
    redirect(`/admin-link/open?problem=${opened.reason}` as Route, RedirectType.replace)
  }
  await keepBrowserSession(opened.browserSessionId)
  redirect(`/admin-link/${opened.linkId}` as Route, RedirectType.replace)
}
