'use server'

import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Route } from 'next'
import { demoTheme, isDemoLook } from '#app/demo/demo-looks.ts'
import { demoNeeds, isDemoNeeds } from '#app/demo/demo-needs.ts'
import { demoTenant } from '#app/demo/demo-tenants.ts'
import { originHere } from '#app/demo/origin-here.ts'
import { createConnectSession } from '#lib/embed/connect-session.ts'
import { serverSettings } from '#lib/env.ts'
import { words } from '#lib/messages/words.ts'
import { assertSameOrigin, requestId, spokenHere } from '#lib/session.ts'

/** What a host's server does: hand this person over, then send the browser to the hosted page. */
export async function connectMarketo(form: FormData): Promise<void> {
  const { hostedPath } = await handOver(form, 'hosted')
  redirect(hostedPath as Route)
}

/** The same for the SDK on this page: the token that opens the wizard in a frame of it. */
export async function connectHere(form: FormData): Promise<string> {
  return (await handOver(form, 'framed')).token
}

async function handOver(form: FormData, place: 'hosted' | 'framed') {
  if (!serverSettings().isDemo) notFound()
  await assertSameOrigin()
  const { slug, externalId, name, endUser } = demoTenant(form.get('tenant'))
  const [chosen, look] = [form.get('needs'), form.get('look')]
  const locale = await spokenHere(textOf(form.get('language')))
  const origin = originHere((await headers()).get('host'))
  const created = await createConnectSession({
    tenant: { externalId, name },
    endUser,
    purpose: 'connect',
    mode: 'simulated',
    needs: demoNeeds(isDemoNeeds(chosen) ? chosen : 'lead', words(locale)),
    origins: place === 'framed' ? [origin] : [],
    returnUrl: place === 'hosted' ? `${origin}/demo?tenant=${slug}` : null,
    locale,
    theme: demoTheme(isDemoLook(look) ? look : 'plain'),
    requestId: await requestId(),
  })
  if (!created.ok) throw new Error(`the demo's own session was refused: ${created.reason}`)
  return created
}

const textOf = (entry: FormDataEntryValue | null) => (typeof entry === 'string' ? entry : null)
