import { redirect } from 'next/navigation'
import type { Route } from 'next'
import type { Guide } from '#app/(wizard)/_parts/guide-steps.tsx'
import { hostInSession } from '#lib/host/host-in-session.ts'
import { hostSettings, type HostSettings } from '#lib/host/settings.ts'
import type { EndedLink } from '#lib/links/link-session.ts'
import type { Words } from '#lib/messages/words.ts'
import { linkSession, type AdminSession } from '#lib/session.ts'

export type LinkParams = Promise<{ linkId: string }>
export type LinkSearch = Promise<Record<string, string | string[] | undefined>>

/** What every part of the admin's page is given. */
export type AdminPage = {
  session: AdminSession
  w: Words
  host: HostSettings
  /** The page's own address. */
  here: Route
  /** The task that the admin went to; null when they just came. */
  at: string | null
  /** The test that was begun from this page and led here. */
  runId: string | null
  /** The question that was just answered here: the page says something new. */
  answered: string | null
  /** Seconds to wait before the next test; null when nothing is in the way. */
  wait: number | null
}

export type EndedPage = { ended: EndedLink; w: Words; host: HostSettings }

/** The one precondition of the admin's page: this browser opened the link. Whoever did not is told to. */
export async function adminPage(
  params: LinkParams,
  searchParams: LinkSearch,
): Promise<AdminPage | EndedPage> {
  const { linkId } = await params
  const found = await linkSession(linkId)
  if (found === null) redirect('/admin-link/ended')
  const here = `/admin-link/${linkId}` as Route
  const { w } = found
  if ('ended' in found) {
    return { ended: found, w, host: hostInSession(hostSettings(), found.theme, here) }
  }
  const { at, run, wait, answered } = await searchParams
  return {
    session: found,
    w,
    host: hostInSession(hostSettings(), found.embedSession.theme, here),
    here,
    at: typeof at === 'string' ? at : null,
    runId: typeof run === 'string' ? run : null,
    answered: typeof answered === 'string' ? answered : null,
    wait: Number(wait) > 0 ? Number(wait) : null,
  }
}

/** The guide for the admin: the same texts to copy as on the sender's own pages, without the sender's address. */
export function guideFor({ w, host, session }: AdminPage): Guide {
  const { needs, emailDomain } = session.embedSession
  const endUserEmail = emailDomain === null ? null : `someone@${emailDomain}`
  return {
    w,
    needs,
    context: { hostName: host.name, endUserEmail, munchkinId: session.view.munchkinId },
  }
}
