import type { Route } from 'next'
import { stepPath, type Step } from '#lib/connections/lifecycle.ts'
import type { WizardSession } from '#lib/session.ts'

/** Where a step of this connection stands; the session's own connection needs no name. `query`: further members. */
export function stepAddress(
  { embedId, sessionId, connectSession }: WizardSession,
  step: Step,
  connectionId: string,
  query: Record<string, string> = {},
): Route {
  const isOwn = connectionId === connectSession.connectionId
  const members = new URLSearchParams({ ...(isOwn ? {} : { connection: connectionId }), ...query })
  return [stepPath(embedId, sessionId, step), members.toString()].filter(Boolean).join('?') as Route
}
