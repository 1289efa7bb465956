import { FollowChanges } from '#app/(wizard)/_parts/follow-changes.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { pulseOf } from '#lib/connections/pulse-of.ts'

/** Long enough to read on between two loads. */
const SECONDS = 15

type Props = {
  at: WizardStep
  /** Without script the page loads itself again: not where somebody types. */
  reloads?: boolean
}

/** Keeps a page of the wizard true while others work on the same connection. */
export async function LiveChanges({ at: { session, view }, reloads = false }: Props) {
  if (!view) return null
  const { embedId, sessionId, context } = session
  const seen = await pulseOf(context, view.id)
  return (
    <>
      {reloads ? (
        <noscript>
          <meta httpEquiv="refresh" content={String(SECONDS)} />
        </noscript>
      ) : null}
      <FollowChanges
        url={`/connect/${embedId}/${sessionId}/changes?connection=${view.id}`}
        seen={seen}
      />
    </>
  )
}
