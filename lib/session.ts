import 'server-only'
import { randomUUID } from 'node:crypto'
import { getIronSession, type SessionOptions } from 'iron-session'
import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { connectionPlace } from '#lib/connections/connection-place.ts'
import { stepPath } from '#lib/connections/lifecycle.ts'
import { spokenNeeds } from '#lib/connections/session-needs.ts'
import { isId } from '#lib/connections/store.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { BROWSER_LIFE_MS } from '#lib/embed/browser-session.ts'
import { openSession, type OpenedSession } from '#lib/embed/open-session.ts'
import { openLink, type EndedLink, type LinkSession } from '#lib/links/link-session.ts'
import { spokenLocale } from '#lib/messages/languages.ts'
import { isPseudo } from '#lib/messages/pseudo.ts'
import { words, type Words } from '#lib/messages/words.ts'
import { isSameOrigin } from '#lib/embed/same-origin.ts'
import { fault } from '#lib/fault.ts'

/** A person in the wizard: who, for which tenant, what the host asked for, and in whose words. */
export type WizardSession = OpenedSession & { w: Words }

/** A Marketo admin with an open link. */
export type AdminSession = LinkSession & { w: Words }

/** The cookie holds this alone; all else stands in the row of that id, where it can be revoked. */
type Cookie = { browserSessionId?: string }

/** What this browser's cookie names, unproven; null without one of ours. */
export async function browserSessionId(): Promise<string | null> {
  const { browserSessionId: id } = await cookie()
  return id !== undefined && isId(id) ? id : null
}

/** Gives this browser the session that `redeemConnectSession` answered. In actions and route handlers only. */
export async function keepBrowserSession(id: string): Promise<void> {
  const held = await cookie()
  held.browserSessionId = id
  await held.save()
}

/**
 * The session of this path, or null when this browser has none. Throws the faults of a sealed or lost database. Looked
 * up once a page, though its title asks too.
 */
export const wizardSession = cache(
  async (embedId: string, sessionId: string): Promise<WizardSession | null> => {
    const id = await browserSessionId()
    // Next hands out the segment as it stands in the address, where a browser may have escaped the `~`.
    const path = { embedId: decoded(embedId), sessionId }
    const opened = id === null ? null : await openSession(id, path, await requestId())
    if (opened === null) return null
    const { connectSession, timeZone } = opened
    const w = words(await spokenHere(connectSession.locale), timeZone)
    const needs = spokenNeeds(connectSession.needs, w.locale)
    return { ...opened, connectSession: { ...connectSession, needs }, w }
  },
)

/**
 * The same for pages and actions that cannot do without; a person without a session is told how to get one. An action
 * names the connection that it is sent for: of another tenant or mode there is none here.
 */
export async function requireWizardSession(
  embedId: string,
  sessionId: string,
  connectionId?: string,
): Promise<WizardSession> {
  const session = await wizardSession(embedId, sessionId)
  if (session === null) return redirect(`/connect/${encodeURIComponent(decoded(embedId))}/ended`)
  if (connectionId === undefined) return session
  const place = await connectionPlace(connectionId, session.connectSession.mode)
  const isHere = place?.tenantId === session.context.tenantId
  return isHere ? session : redirect(stepPath(session.embedId, sessionId, 'opening') as Route)
}

/**
 * The admin link of this path: open, or how it ended; null when this browser never opened it. Spoken in the browser's
 * language before the sender's. Asked again in each request, so that a link that has ended lets nobody do anything.
 */
export const linkSession = cache(
  async (linkId: string): Promise<AdminSession | (EndedLink & { w: Words }) | null> => {
    const id = await browserSessionId()
    const opened = id === null ? null : await openLink(id, linkId, await requestId())
    if (opened === null) return null
    const locale = 'ended' in opened ? opened.locale : opened.embedSession.locale
    const w = words(await spokenHere(null, locale), opened.timeZone)
    if ('ended' in opened) return { ...opened, w }
    const { embedSession } = opened
    const needs = spokenNeeds(embedSession.needs, w.locale)
    return { ...opened, embedSession: { ...embedSession, needs }, w }
  },
)

/** The same for actions: without an open link its page says why. */
export async function requireLinkSession(linkId: string): Promise<AdminSession> {
  const session = await linkSession(linkId)
  if (session !== null && !('ended' in session)) return session
  return redirect(`/admin-link/${encodeURIComponent(linkId)}`)
}

/** First line of every action and of every mutating route that a cookie authorises. Throws `origin_refused`. */
export async function assertSameOrigin(): Promise<void> {
  if (!isSameOrigin(await headers())) throw fault('origin_refused')
}

/**
 * The language to speak: the one asked for where we speak it, else the browser's first that we do, else the last
 * resort.
 */
export async function spokenHere(
  asked: string | null = null,
  otherwise: string | null = null,
): Promise<string> {
  const pseudo = asked ?? otherwise
  if (pseudo !== null && isPseudo(pseudo)) return pseudo
  const accepted = (await headers()).get('accept-language') ?? ''
  const browsers = accepted.split(',').map((entry) => entry.split(';')[0]?.trim())
  return spokenLocale([asked, ...browsers.slice(0, 20), otherwise])
}

/** Whether an action was sent by a form as it stands, with no script of ours behind it. */
export async function isPlainForm(): Promise<boolean> {
  return !(await headers()).has('next-action')
}

/** The nearest hop's word for who calls: the last one, which no caller can write itself. */
export async function callerAddress(): Promise<string | null> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',').at(-1)?.trim() || null
}

/** The id that the proxy gave this request, for events and logs. */
export async function requestId(): Promise<string> {
  return (await headers()).get('x-request-id') ?? randomUUID()
}

async function cookie() {
  const keyring = await requireKeyring()
  const password = Buffer.from(keyring.derive('session')).toString('base64url')
  return getIronSession<Cookie>(await cookies(), { ...COOKIE, password })
}

/** `SameSite=None; Partitioned`, for the wizard stands in the host's frame. */
const COOKIE = {
  cookieName: '__Host-mc_wizard',
  ttl: BROWSER_LIFE_MS / 1000,
  cookieOptions: {
    secure: true,
    httpOnly: true,
    sameSite: 'none',
    partitioned: true,
    path: '/',
    maxAge: undefined,
  },
} satisfies Omit<SessionOptions, 'password'>

/** A segment of the path as it was written; one that cannot be read as it stands. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
