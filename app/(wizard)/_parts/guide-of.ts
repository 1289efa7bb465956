import type { Guide } from '#app/(wizard)/_parts/guide-steps.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'

/** The guide for the person of this session. */
export function guideOf({ w, host, session, view }: WizardStep): Guide {
  return {
    w,
    needs: session.connectSession.needs,
    context: {
      hostName: host.name,
      endUserEmail: session.connectSession.endUser.email,
      munchkinId: view?.munchkinId ?? null,
    },
  }
}
