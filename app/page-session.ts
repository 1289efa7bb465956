import { headers } from 'next/headers'
import { hostSettings } from '#lib/host/settings.ts'
import { linkSession, spokenHere, wizardSession } from '#lib/session.ts'

/** In which language, and in whose name, the page of this request speaks. */
export type PageSession = { locale: string; host: string }

/**
 * By the session or link that the page's address names, where this browser has it; else by the browser's language and
 * the host's settings. For what stands round a page and knows none of its parameters.
 */
export async function pageSession(): Promise<PageSession> {
  // A database that is away, or a sealed service: the page itself says so.
  const named = await namedSession().catch(() => null)
  if (named !== null) return named
  return { locale: await spokenHere(), host: hostSettings().name }
}

async function namedSession(): Promise<PageSession | null> {
  const path = (await headers()).get('x-path') ?? ''
  const [, embedId = '', sessionId] = /^\/connect\/([^/]+)\/([^/]+)/.exec(path) ?? []
  const host = hostSettings().name
  if (sessionId !== undefined) {
    const session = await wizardSession(embedId, sessionId)
    if (session === null) return null
    return { locale: session.w.locale, host: session.connectSession.theme?.name ?? host }
  }
  const [, linkId] = /^\/admin-link\/([^/]+)/.exec(path) ?? []
  const link = linkId === undefined ? null : await linkSession(linkId)
  if (link === null) return null
  const theme = 'ended' in link ? null : link.embedSession.theme
  return { locale: link.w.locale, host: theme?.name ?? host }
}
