import type { WizardSession } from '#lib/session.ts'

/** The session after a verb made this connection its own: what it reads was read before that. */
export const pointedAt = (session: WizardSession, connectionId: string): WizardSession => ({
  ...session,
  connectSession: { ...session.connectSession, connectionId },
})
