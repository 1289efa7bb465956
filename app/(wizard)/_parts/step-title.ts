import type { Metadata } from 'next'
import { chosenConnection } from '#app/(wizard)/_parts/chosen-connection.ts'
import { stepPath } from '#lib/connections/lifecycle.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import { hostInSession } from '#lib/host/host-in-session.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words, type Words } from '#lib/messages/words.ts'
import { spokenHere, wizardSession } from '#lib/session.ts'
import { single, type StepParams, type StepSearch } from '#app/(wizard)/_parts/wizard-step.ts'

/** The window's title: what the screen says, then the host. Nothing of a session that is not this browser's. */
export async function stepTitle(
  { params, searchParams }: { params: StepParams; searchParams: StepSearch },
  heading: (w: Words, host: string, view: ConnectionView | null) => string,
): Promise<Metadata> {
  const { embedId, sessionId } = await params
  const session = await wizardSession(embedId, sessionId)
  const { connection } = single(await searchParams)
  const view = session && (await chosenConnection(session, connection))
  const w = session?.w ?? words(await spokenHere())
  const theme = session?.connectSession.theme ?? null
  const place = stepPath(embedId, sessionId, 'opening')
  const { name: host, logoUrl } = hostInSession(hostSettings(), theme, place)
  const title = w.t('page.title', { heading: heading(w, host, view), host })
  return { title, ...(logoUrl === null ? {} : { icons: { icon: logoUrl } }) }
}
