import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import { testInUse } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/actions.ts'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Section, Text } from '#app/_ui/section.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'

/** A last call may show that the door is closed: offered while there is still something to call with. */
export function LastTest({ at, view }: { at: WizardStep; view: ConnectionView }) {
  if (view.activeCredentialsId === null) return null
  const { w, host, session } = at
  const run = view.latestRun
  const report = run?.credentialsId === view.activeCredentialsId ? run.report : null
  const said = report && verdictWords(report, w, verdictContext(host))
  return (
    <Section title={w.t('disconnect.last')}>
      <Text>{w.t('disconnect.lastLead')}</Text>
      {report && said ? (
        <Text>
          {w.t('disconnect.lastFound', { ago: w.ago(report.startedAt) })}{' '}
          <RichText parts={said.title} />
        </Text>
      ) : null}
      <ActionForm action={testInUse.bind(null, session.embedId, session.sessionId, view.id)}>
        <SubmitButton kind="secondary" small>
          {w.t('disconnect.test')}
        </SubmitButton>
      </ActionForm>
    </Section>
  )
}
