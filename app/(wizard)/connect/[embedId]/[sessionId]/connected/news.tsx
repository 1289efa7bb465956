import type { ReactNode } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { keepFormer } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/actions.ts'
import { laterFailed } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/later-failed.ts'
import { provenReport } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/proven-report.ts'

/** What has happened since the proof that the page shows: a test that failed, new values that wait. */
export function News({ at }: { at: WizardStep }) {
  const { w, view, search } = at
  if (!view) return null
  const isKept = search.kept === 'former' && view.draft === null
  return (
    <>
      {isKept ? (
        <Notice tone="good" role="status">
          <p>{w.t('connected.kept')}</p>
        </Notice>
      ) : null}
      <LaterFailed at={at} />
      {view.toConfirm ? <ToConfirm at={at} /> : view.draft ? <Waiting at={at} /> : null}
    </>
  )
}

function LaterFailed({ at: { w, view, path } }: { at: WizardStep }) {
  if (!view || !laterFailed(view)) return null
  const proof = provenReport(view)
  return (
    <Told title={w.t('connected.laterFailed.title')}>
      {proof ? (
        <p>{w.t('connected.laterFailed.text', { time: w.dateTime(proof.startedAt) })}</p>
      ) : null}
      <a href={path('diagnosis')}>{w.t('connected.laterFailed.link')}</a>
    </Told>
  )
}

function ToConfirm({ at: { w, host, path } }: { at: WizardStep }) {
  return (
    <Told title={w.t('connected.toConfirm.title')}>
      <p>{w.t('connected.toConfirm.text', { host: host.name })}</p>
      <a href={path('confirm')}>{w.t('connected.toConfirm.link')}</a>
    </Told>
  )
}

function Waiting({ at: { w, host, view, path, session } }: { at: WizardStep }) {
  if (!view) return null
  const run = view.latestRun
  const isOfThem = run !== null && run.credentialsId !== view.activeCredentialsId
  if (isOfThem && run.status === 'running') {
    return (
      <Told title={w.t('connected.waiting.running')}>
        <a href={path('test')}>{w.t('connected.waiting.runningLink')}</a>
      </Told>
    )
  }
  const keep = keepFormer.bind(null, session.embedId, session.sessionId, view.id)
  return (
    <Told title={w.t('connected.waiting.title')}>
      <p>{w.t('connected.waiting.text', { host: host.name })}</p>
      {isOfThem && run.status === 'finished' ? (
        <a href={path('diagnosis')}>{w.t('connected.waiting.found')}</a>
      ) : null}
      <ActionForm action={keep}>
        <ButtonRow>
          <ButtonLink kind="secondary" small href={path('credentials')}>
            {w.t('connected.waiting.goOn')}
          </ButtonLink>
          <SubmitButton kind="secondary" small>
            {w.t('connected.waiting.keep')}
          </SubmitButton>
        </ButtonRow>
      </ActionForm>
    </Told>
  )
}

function Told({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Notice tone="warn">
      <b>{title}</b>
      {children}
    </Notice>
  )
}
