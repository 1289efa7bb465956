import { redirect } from 'next/navigation'
import type { Route } from 'next'
import { chosenConnection, NEW } from '#app/(wizard)/_parts/chosen-connection.ts'
import { allowedStep, stepPath, type Step } from '#lib/connections/lifecycle.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import { hostInSession } from '#lib/host/host-in-session.ts'
import { hostSettings, type HostSettings } from '#lib/host/settings.ts'
import type { Words } from '#lib/messages/words.ts'
import { requireWizardSession, type WizardSession } from '#lib/session.ts'

export type StepParams = Promise<{ embedId: string; sessionId: string }>
export type StepSearch = Promise<Record<string, string | string[] | undefined>>

export type WizardStep = {
  session: WizardSession
  /** The connection this page speaks of: the session's own, or one of the tenant's named in the address. */
  view: ConnectionView | null
  step: Step
  w: Words
  host: HostSettings
  search: Record<string, string | undefined>
  /** The address of a step: of the same connection, or of another of the tenant's. */
  path: (step: Step, connection?: string, query?: Record<string, string>) => Route
}

/** The one precondition of every step: a session, and a connection whose life allows this step; else it leads there. */
export async function wizardStep(
  params: StepParams,
  searchParams: StepSearch,
  wanted: Step,
): Promise<WizardStep> {
  const { embedId, sessionId } = await params
  const session = await requireWizardSession(embedId, sessionId)
  const search = single(await searchParams)
  const view = await chosenConnection(session, search.connection)
  const path: WizardStep['path'] = (to, connection = search.connection, query = {}) =>
    withQuery(stepPath(embedId, sessionId, to), connection, query)
  const step = allowedStep(view, wanted)
  if (step !== wanted) redirect(path(step))
  const { w } = session
  const { theme } = session.connectSession
  const host = hostInSession(hostSettings(), theme, stepPath(embedId, sessionId, 'opening'))
  return { session, view, step, w, host, search, path }
}

type Search = Record<string, string | undefined>

/** The first of what an address says twice. */
export const single = (search: Record<string, string | string[] | undefined>): Search =>
  Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )

const isId = (text: string | undefined): text is string =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text ?? '')

function withQuery(path: string, connection: string | undefined, query: Record<string, string>) {
  const named: Record<string, string> = connection === NEW || isId(connection) ? { connection } : {}
  return [path, new URLSearchParams({ ...named, ...query }).toString()]
    .filter(Boolean)
    .join('?') as Route
}
