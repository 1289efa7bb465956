import type { Metadata } from 'next'
import { Notice } from '#app/_ui/notice.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Beside } from '#app/_ui/section.tsx'
import { NEW } from '#app/(wizard)/_parts/chosen-connection.ts'
import { PlannedCalls } from '#app/(wizard)/_parts/planned-calls.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { Stored } from '#app/(wizard)/_parts/stored.tsx'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import { wizardStep, type StepParams, type StepSearch } from '#app/(wizard)/_parts/wizard-step.ts'
import { serverSettings } from '#lib/env.ts'
import type { DraftView } from '#lib/connections/view.ts'
import { submitCredentials } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/actions.ts'
import { CredentialsForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-form.tsx'
import { credentialsRules } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import { endpointOf } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/endpoint-of.ts'
import { fieldHints } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/field-hints.ts'
import { formWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'
import { headingOf } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/heading-of.ts'
import { WhereIsIt } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/where-is-it.tsx'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w, _host, view) => headingOf(w, view).title)

/** Step 4: the three values, whatever was pasted, and what stands in their way before anything is called. */
export default async function CredentialsPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'credentials')
  const { w, host, session, search, view, path } = at
  const { embedId, sessionId, connectSession } = session
  const draft = view?.draft ?? null
  const rules = credentialsRules(connectSession.mode, draft)
  const isGone = search['secret'] === 'gone' && !draft?.hasSecret
  const { title, lead, isUpdate } = headingOf(w, view)
  const instance = draft?.endpoint.ok ? draft.endpoint.munchkinId : isUpdate && view?.munchkinId
  const otherInstance = isUpdate ? enteredFor(view?.munchkinId ?? null, draft) : undefined
  return (
    <WizardFrame at={at}>
      <PageHeading title={title} lead={<RichText parts={lead} />} />
      <Beside aside={<WhereIsIt w={w} />}>
        {isGone ? (
          <Notice tone="warn">
            <p>{w.t('credentials.clientSecret.gone', serverSettings().keptFor)}</p>
          </Notice>
        ) : null}
        <CredentialsForm
          action={submitCredentials.bind(null, embedId, sessionId, search['connection'] ?? null)}
          rules={rules}
          words={formWords(w, { movesFor: host.allowsInstanceChange ? host.name : null })}
          saved={{
            endpoint: instance ? endpointOf(instance) : '',
            clientId: draft?.clientId ?? '',
          }}
          hints={fieldHints(w, draft, rules)}
          known={isGone ? { clientSecret: { type: 'server', message: 'gone' } } : {}}
          {...(otherInstance ? { otherInstance } : {})}
          seenVersion={draft?.version ?? null}
          here={path('credentials')}
          elsewhere={path('credentials', NEW)}
        />
        <PlannedCalls w={w} connectSession={connectSession} />
        <Stored w={w} host={host} />
      </Beside>
    </WizardFrame>
  )
}

/** Saved, not confirmed, and so not tested: whoever comes back has to be told. */
function enteredFor(existing: string | null, draft: DraftView | null) {
  if (existing === null || !draft?.endpoint.ok || draft.instanceConfirmed) return undefined
  const entered = draft.endpoint.munchkinId
  return entered === existing ? undefined : { existing, entered }
}
