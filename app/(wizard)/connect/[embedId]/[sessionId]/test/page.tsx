import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Stack } from '#app/_ui/section.tsx'
import { PlannedCalls } from '#app/(wizard)/_parts/planned-calls.tsx'
import { plannedTest } from '#app/(wizard)/_parts/planned-test.ts'
import { resultStep } from '#app/(wizard)/_parts/result-step.ts'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import {
  wizardStep,
  type StepParams,
  type StepSearch,
  type WizardStep,
} from '#app/(wizard)/_parts/wizard-step.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { startTest, stopTest } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/actions.ts'
import { RunFollower } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/run-follower.tsx'
import { CheckList, CheckRow } from '#app/_ui/check-row.tsx'
import type { ConnectionView, RunView } from '#lib/connections/view.ts'
import { runProgress } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/run-progress.ts'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('rail.test'))

/** Step 5: the checks as they end. A reload, another tab, or no script at all see the same. */
export default async function TestPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'test')
  const run = at.view?.latestRun ?? null
  const wait = Number(at.search.wait)
  if (run?.status === 'finished' && !wait) redirect(at.path(resultStep(at.view)))
  const isRunning = run?.status === 'running'
  return (
    <WizardFrame at={at}>
      {isRunning ? (
        <noscript>
          <meta httpEquiv="refresh" content="1" />
        </noscript>
      ) : null}
      <Heading at={at} />
      <Stack>
        {wait > 0 ? (
          <Notice tone="wait">
            <b>{at.w.t('problem.rateLimited.title')}</b>
            <p>{at.w.t('problem.rateLimited.text', { minutes: Math.ceil(wait / 60) })}</p>
          </Notice>
        ) : null}
        {run && isRunning ? <Running at={at} /> : <Ready at={at} />}
        {run && !isRunning ? <WhatWasDone at={at} run={run} /> : null}
      </Stack>
    </WizardFrame>
  )
}

async function Heading({ at: { w, view, session, host } }: { at: WizardStep }) {
  const instance = testedInstance(view) ?? 'Marketo'
  const { status, report } = view?.latestRun ?? {}
  const isStopped = status === 'cancelled' || status === 'abandoned'
  if (report && isStopped) {
    const said = verdictWords(report, w, verdictContext(host))
    return (
      <PageHeading
        title={<RichText parts={said.title} />}
        lead={<RichText parts={said.explanation} />}
      />
    )
  }
  const { calls } = await plannedTest(session.connectSession)
  const title = w.t(status === 'running' ? 'test.title' : 'test.titleReady', { instance })
  return <PageHeading title={title} lead={w.t('test.lead', { calls })} />
}

/** An update may go to another instance than the one in use. */
function testedInstance(view: ConnectionView | null): string | null {
  const isUpdate = view?.latestRun?.credentialsId !== view?.activeCredentialsId
  const typed = isUpdate && view?.draft?.endpoint
  return typed && typed.ok ? typed.munchkinId : (view?.munchkinId ?? null)
}

function Running({ at }: { at: WizardStep }) {
  const { w, session, view } = at
  const run = view?.latestRun
  if (!view || !run) return null
  const { embedId, sessionId } = session
  return (
    <>
      <RunFollower
        key={run.id}
        initial={runProgress(run, w)}
        eventsUrl={`/connect/${embedId}/${sessionId}/test/events?run=${run.id}`}
        resultUrl={at.path('test')}
        label={w.t('test.listLabel')}
      />
      <ActionForm action={stopTest.bind(null, embedId, sessionId, view.id, run.id)}>
        <SubmitButton kind="secondary">{w.t('action.stop')}</SubmitButton>
      </ActionForm>
    </>
  )
}

function Ready({ at }: { at: WizardStep }) {
  const { w, session, view } = at
  if (!view) return null
  const { embedId, sessionId, connectSession } = session
  return (
    <>
      <ActionForm action={startTest.bind(null, embedId, sessionId, view.id)}>
        <ButtonRow>
          <SubmitButton kind="primary">{w.t('action.test')}</SubmitButton>
          {view.status === 'draft' ? (
            <ButtonLink kind="secondary" href={at.path('credentials')}>
              {w.t('action.change')}
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </ActionForm>
      <PlannedCalls w={w} connectSession={connectSession} />
    </>
  )
}

/** How far a test came that was stopped. */
function WhatWasDone({ at: { w }, run }: { at: WizardStep; run: RunView }) {
  if (run.status === 'finished' || run.checks.length === 0) return null
  return (
    <CheckList label={w.t('test.listLabel')}>
      {runProgress(run, w).checks.map(({ id, ...row }) => (
        <CheckRow key={id} {...row} />
      ))}
    </CheckList>
  )
}
