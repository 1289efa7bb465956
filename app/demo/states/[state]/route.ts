import { notFound, redirect } from 'next/navigation'
import type { Route } from 'next'
import type { NextRequest } from 'next/server'
import { originHere } from '#app/demo/origin-here.ts'
import { makeState } from '#app/demo/states/make-state.ts'
import { stateNamed } from '#app/demo/states/states.ts'
import { isThemeName, STATE_THEMES } from '#app/demo/states/state-themes.ts'
import { serverSettings } from '#lib/env.ts'
import { SCHEMES } from '#lib/host/theme.ts'
import { languageNamed } from '#lib/messages/languages.ts'
import { browserSessionId, keepBrowserSession } from '#lib/session.ts'

type Props = { params: Promise<{ state: string }> }

/** Makes the state that the address names, lets this browser in, and leads to the page that shows it. */
export async function GET(request: NextRequest, { params }: Props): Promise<Response> {
  const state = serverSettings().isDemo ? stateNamed((await params).state) : null
  if (state === null) notFound()
  const asked = (name: string) => request.nextUrl.searchParams.get(name) ?? ''
  const locale = languageNamed(asked('locale')) === null ? 'en' : asked('locale')
  const named = asked('theme')
  const theme = isThemeName(named) ? STATE_THEMES[named] : {}
  const colorScheme = SCHEMES.find((scheme) => scheme === asked('scheme'))
  const origin = originHere(request.headers.get('host'))
  const made = await makeState(state, {
    ...{ locale, origin, browserSessionId: await browserSessionId() },
    theme: { ...theme, ...(colorScheme && { colorScheme }) },
  })
  await keepBrowserSession(made.browserSessionId)
  redirect(made.path as Route)
}
