import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { Section, Text } from '#app/_ui/section.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'

/** The record of every call, to keep or to hand to whoever asks. */
export function CallRecordLinks({ at: { w, view, session } }: { at: WizardStep }) {
  if (!view?.provenRun?.report) return null
  const { embedId, sessionId } = session
  const address = (as: string) =>
    `/connect/${embedId}/${sessionId}/connected/record?${new URLSearchParams({ connection: view.id, as })}`
  return (
    <Section title={w.t('record.title')}>
      <Text>{w.t('record.lead')}</Text>
      <ButtonRow>
        <ButtonLink kind="secondary" small href={address('text')} download>
          {w.t('record.asText')}
        </ButtonLink>
        <ButtonLink kind="secondary" small href={address('json')} download>
          {w.t('record.asJson')}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )
}
