import type { Metadata } from 'next'
import { MarketoWindow } from '#app/_ui/marketo-window.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Beside } from '#app/_ui/section.tsx'
import { DRAWINGS } from '#app/(wizard)/_parts/drawings.ts'
import { PlannedCalls } from '#app/(wizard)/_parts/planned-calls.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { Stored } from '#app/(wizard)/_parts/stored.tsx'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import {
  wizardStep,
  type StepParams,
  type StepSearch,
  type WizardStep,
} from '#app/(wizard)/_parts/wizard-step.ts'
import { submitCredentials } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/actions.ts'
import { CredentialsForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-form.tsx'
import { credentialsRules } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import { formWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('credentials.title'))

/** Step 4: the three values, whatever was pasted, and what stands in their way before anything is called. */
export default async function CredentialsPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'credentials')
  const { w, host, session, search } = at
  const { embedId, sessionId, connectSession } = session
  const draft = at.view?.draft ?? null
  const rules = credentialsRules(connectSession.mode, draft)
  const isGone = search.secret === 'gone' && !draft?.hasSecret
  return (
    <WizardFrame at={at}>
      <PageHeading
        title={w.t('credentials.title')}
        lead={<RichText parts={w.parts('credentials.lead')} />}
      />
      <Beside aside={<WhereIsIt w={w} />}>
        {isGone ? (
          <Notice tone="warn">
            <p>{w.t('credentials.clientSecret.gone')}</p>
          </Notice>
        ) : null}
        <CredentialsForm
          action={submitCredentials.bind(null, embedId, sessionId, search.connection ?? null)}
          rules={rules}
          words={formWords(w)}
          saved={{
            endpoint: draft?.endpoint.ok ? endpointOf(draft.endpoint.munchkinId) : '',
            clientId: draft?.clientId ?? '',
          }}
          hints={{
            clientId: rules.keepsClientId
              ? w.parts('credentials.clientSecret.kept')
              : w.parts('credentials.clientId.hint'),
            clientSecret: secretHint(at),
          }}
          known={isGone ? { clientSecret: { type: 'server', message: 'gone' } } : {}}
        />
        <PlannedCalls w={w} connectSession={connectSession} />
        <Stored w={w} host={host} />
      </Beside>
    </WizardFrame>
  )
}

const endpointOf = (munchkinId: string) => `https://${munchkinId}.mktorest.com`

function secretHint({ w, view }: WizardStep) {
  const draft = view?.draft
  if (!draft?.hasSecret) return w.parts('credentials.clientSecret.hint')
  const kept = w.parts('credentials.clientSecret.kept')
  if (!draft.secretKeptUntil) return kept
  const time = w.dateTime(draft.secretKeptUntil)
  return [
    ...kept,
    { text: ' ', mark: null },
    ...w.parts('credentials.clientSecret.keptUntil', { time }),
  ]
}

function WhereIsIt({ w }: { w: WizardStep['w'] }) {
  return (
    <MarketoWindow
      drawing={DRAWINGS.endpoint}
      alt={w.t('picture.endpoint')}
      title={w.t('credentials.endpoint.whereTitle')}
    >
      <RichText parts={w.parts('credentials.endpoint.where')} />
    </MarketoWindow>
  )
}
