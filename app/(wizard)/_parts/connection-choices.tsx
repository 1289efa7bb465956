import { Badge, type Tone } from '#app/_ui/badge.tsx'
import { Choice, Choices } from '#app/_ui/choice.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { stepFor } from '#lib/connections/lifecycle.ts'
import type { ConnectionStatus, ConnectionView } from '#lib/connections/view.ts'

const TONES: Record<ConnectionStatus, Tone> = {
  draft: 'plain',
  pending: 'wait',
  usable: 'good',
  degraded: 'warn',
  disconnected: 'plain',
}

/** The tenant's connections, each a way to its own page. */
export function ConnectionChoices({
  at,
  connections,
}: {
  at: WizardStep
  connections: ConnectionView[]
}) {
  const { w, path } = at
  return (
    <Choices>
      {connections.map((view) => (
        <Choice
          key={view.id}
          href={path(stepFor(view), view.id)}
          title={view.name ?? view.munchkinId ?? w.t('opening.unnamed')}
          text={[view.name ? view.munchkinId : null, view.apiUser].filter(Boolean).join(' · ')}
          badge={
            <Badge tone={TONES[view.status]} small>
              {w.t(`opening.status.${view.status}`)}
            </Badge>
          }
        />
      ))}
    </Choices>
  )
}
