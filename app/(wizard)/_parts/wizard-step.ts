import { redirect } from 'next/navigation'
import type { Route } from 'next'
import { chosenConnection, NEW } from '#app/(wizard)/_parts/chosen-connection.ts'
import { allowedStep, stepPath, type Step } from '#lib/connections/lifecycle.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
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
  path: (step: Step, connection?: string) => Route
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
  const path = (to: Step, connection = search.connection) =>
    withConnection(stepPath(embedId, sessionId, to), connection) as Route
  const step = allowedStep(view, wanted)
  if (step !== wanted) redirect(path(step))
  const { w } = session
  return { session, view, step, w, host: hostSettings(), search, path }
}

type Search = Record<string, string | undefined>

const single = (search: Record<string, string | string[] | undefined>): Search =>
  Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )

const isId = (text: string | undefined): text is string =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text ?? '')

const withConnection = (path: string, connection: string | undefined) =>
  connection === NEW || isId(connection) ? `${path}?connection=${connection}` : path
