import { ActionForm } from '#app/_ui/action-form.tsx'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { WayBack } from '#app/(wizard)/_parts/host/way-back.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { testInUse } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/actions.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import styles from './what-to-do.module.css'

/** Back to the host, first of all; then what people do with a connection that lives. */
export function WhatToDo({ at, view }: { at: WizardStep; view: ConnectionView }) {
  const { w, path, session } = at
  const { embedId, sessionId } = session
  return (
    <ActionForm
      action={testInUse.bind(null, embedId, sessionId, view.id)}
      className={styles.actions}
    >
      <ButtonRow>
        <WayBack at={at} />
        <SubmitButton kind="secondary">{w.t('action.testAgain')}</SubmitButton>
        {view.draft ? null : (
          <ButtonLink kind="secondary" href={path('credentials')}>
            {w.t('connected.update')}
          </ButtonLink>
        )}
      </ButtonRow>
      <ButtonRow>
        <ButtonLink kind="quiet" href={path('disconnect')}>
          {w.t('connected.disconnect')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={path('opening', '')}>
          {w.t('connected.others')}
        </ButtonLink>
      </ButtonRow>
    </ActionForm>
  )
}
