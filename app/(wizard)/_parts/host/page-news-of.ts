import { cache } from 'react'
import type { PageNews } from '#app/(wizard)/_parts/host/page-news.ts'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { stepPath } from '#lib/connections/lifecycle.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import { isProvenHere } from '#lib/embed/proven-here.ts'
import type { WizardSession } from '#lib/session.ts'

/** Asked for the way back and for the host's page alike. */
export const provenHere = cache((session: WizardSession, view: ConnectionView) =>
  isProvenHere(session, view),
)

/** What a step of the wizard has for the page that frames it. */
export async function pageNewsOf({ session, view, step }: WizardStep): Promise<PageNews> {
  const { sessionId } = session
  const isMade = view !== null && step === 'connected' && (await provenHere(session, view))
  return {
    kind: 'step',
    ...{ sessionId, step },
    test: testOf(session, view),
    connected: isMade ? connectedOf(session, view) : null,
  }
}

function testOf({ openedAt }: WizardSession, view: ConnectionView | null) {
  const run = view?.latestRun
  if (!run || Date.parse(run.startedAt) < openedAt.getTime()) return null
  const { code, outcome } = run.report?.verdict ?? { code: '', outcome: '' }
  return { id: run.id, isRunning: run.report === null, verdict: code, outcome }
}

function connectedOf({ embedId, sessionId }: WizardSession, view: ConnectionView) {
  const { id, activeCredentialsId } = view
  const receiptPath = `${stepPath(embedId, sessionId, 'opening')}/receipt?connection=${id}`
  return { connectionId: id, credentialsId: activeCredentialsId ?? '', receiptPath }
}
