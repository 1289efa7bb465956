import { ActionForm } from '#app/_ui/action-form.tsx'
import { ButtonRow } from '#app/_ui/button.tsx'
import { Section, Text } from '#app/_ui/section.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { tryAndTest } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/actions.ts'
import { otherInstances } from '#lib/connections/try-instance.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'

/** A Client Id that is unknown here is right elsewhere, most often in the sandbox: one press tries it there. */
export async function OtherInstances({ at, code }: { at: WizardStep; code: VerdictCode }) {
  const { w, session, view } = at
  if (code !== 'client_id_unknown' || view?.status !== 'draft') return null
  const others = await otherInstances(session.context, view)
  if (others.length === 0) return null
  const { embedId, sessionId } = session
  return (
    <Section title={w.t('diagnosis.otherInstances')}>
      <Text>{w.t('diagnosis.otherInstancesLead')}</Text>
      <ButtonRow>
        {others.slice(0, 3).map(({ munchkinId, name }) => (
          <ActionForm
            key={munchkinId}
            action={tryAndTest.bind(null, embedId, sessionId, view.id, munchkinId)}
          >
            <SubmitButton kind="secondary">
              {w.t('diagnosis.tryInstance', {
                instance: name === null ? munchkinId : `${name} (${munchkinId})`,
              })}
            </SubmitButton>
          </ActionForm>
        ))}
      </ButtonRow>
    </Section>
  )
}
