import { ActionForm } from '#app/_ui/action-form.tsx'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Section, Text } from '#app/_ui/section.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import {
  changedIt,
  swapAndTest,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/actions.ts'
import { SendToAdmin } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/send-to-admin.tsx'
import { Watching } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/watching.tsx'
import { startTest } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/actions.ts'
import { canWatch } from '#lib/connections/can-watch.ts'
import type { RunView } from '#lib/connections/view.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { serverSettings } from '#lib/env.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

type Props = { at: WizardStep; run: RunView; report: Report; said: VerdictWords }

/** One button for the likely next thing. Nothing has to be typed again for a test. */
export function NextActions({ at, run, report, said }: Props) {
  const { w, view, session } = at
  if (!view) return null
  const { code, owner, outcome } = report.verdict
  const { embedId, sessionId } = session
  const isDraft = run.credentialsId !== view.activeCredentialsId
  const isSwap = code === 'credentials_swapped' && isDraft
  const isTyping = !isSwap && outcome === 'fixable' && owner === 'you'
  const isWatching = view.watch?.state === 'watching'
  const mayWatch = canWatch(report) && !isWatching
  const likely = isSwap || isTyping || (mayWatch && outcome === 'fixable')
  const change = (
    <ButtonLink kind={isTyping ? 'primary' : 'quiet'} href={at.path('credentials')}>
      {w.t('action.change')}
    </ButtonLink>
  )
  return (
    <Section>
      <Watching at={at} />
      <ButtonRow>
        {isSwap ? (
          <ActionForm action={swapAndTest.bind(null, embedId, sessionId, view.id)}>
            <SubmitButton kind="primary" pending={w.t('fix.testing')}>
              {w.t('credentials.swap')}
            </SubmitButton>
          </ActionForm>
        ) : null}
        {isTyping ? change : null}
        {mayWatch && outcome === 'fixable' ? <Watch {...{ at, outcome }} kind="primary" /> : null}
        <ActionForm action={startTest.bind(null, embedId, sessionId, view.id)}>
          <SubmitButton
            kind={likely || isWatching ? 'secondary' : 'primary'}
            pending={w.t('fix.testing')}
          >
            {w.t('action.testAgain')}
          </SubmitButton>
        </ActionForm>
        {mayWatch && outcome === 'wait' ? <Watch {...{ at, outcome }} kind="secondary" /> : null}
        {owner === 'marketoAdmin' ? <SendToAdmin {...{ at, run, report }} /> : null}
        {isTyping ? null : change}
        {view.activeCredentialsId === null ? null : (
          <ButtonLink kind="quiet" href={at.path('connected')}>
            {w.t('fix.toConnection')}
          </ButtonLink>
        )}
      </ButtonRow>
      <WhatFollows
        {...{ w, said }}
        isWatching={isWatching}
        mayWatch={mayWatch && outcome === 'fixable'}
      />
    </Section>
  )
}

type FollowsProps = { w: Words; said: VerdictWords; isWatching: boolean; mayWatch: boolean }

/** What a press of the first button leads to, or when a test makes sense. */
function WhatFollows({ w, said, isWatching, mayWatch }: FollowsProps) {
  if (isWatching || said.retry.length === 0) return null
  const { watchSeconds } = serverSettings()
  const promise = { tests: watchSeconds.length, duration: w.duration(watchSeconds.at(-1) ?? 0) }
  return <Text>{mayWatch ? w.t('watching.hint', promise) : <RichText parts={said.retry} />}</Text>
}

type WatchProps = { at: WizardStep; outcome: string; kind: 'primary' | 'secondary' }

function Watch({ at: { w, session, view }, outcome, kind }: WatchProps) {
  if (!view) return null
  const { embedId, sessionId } = session
  return (
    <ActionForm action={changedIt.bind(null, embedId, sessionId, view.id)}>
      <SubmitButton kind={kind} pending={w.t('watching.begun')}>
        {w.t(outcome === 'wait' ? 'watching.beginWaiting' : 'watching.begin')}
      </SubmitButton>
    </ActionForm>
  )
}
