import type { Metadata } from 'next'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { FixSteps } from '#app/(wizard)/_parts/fix-steps.tsx'
import { LiveChanges } from '#app/(wizard)/_parts/live-changes.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import {
  wizardStep,
  type StepParams,
  type StepSearch,
  type WizardStep,
} from '#app/(wizard)/_parts/wizard-step.ts'
import type { RunView } from '#lib/connections/view.ts'
import { verdictWords, type VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Part } from '#lib/messages/words.ts'
import { answerAndJudge } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/actions.ts'
import { AnswersGiven } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/answers-given.tsx'
import { AskAdmin } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/ask-admin.tsx'
import { Evidence } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/evidence.tsx'
import { Help } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/help.tsx'
import { NextActions } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/next-actions.tsx'
import { OtherInstances } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/other-instances.tsx'
import {
  Question,
  type ToAnswer,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/question.tsx'
import { VerdictBadge } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/verdict-badge.tsx'
import { VerdictDrawing } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/verdict-drawing.tsx'
import { WhatElse } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/what-else.tsx'
import styles from './diagnosis.module.css'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('diagnosis.pageTitle'))

/** What happened, who has to act, and what to do: in that order, and the rest on request. */
export default async function DiagnosisPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'diagnosis')
  const { view, session } = at
  const run = view?.latestRun
  if (!view || !run?.report) throw new Error('a diagnosis without a report')
  const { report } = run
  const { w, host, search } = at
  const { question } = report.verdict
  const isWatching = view.watch?.state === 'watching'
  const context = verdictContext(host)
  const said = verdictWords(report, w, context)
  const toAnswer: ToAnswer = (asked, answer) =>
    answerAndJudge.bind(null, session.embedId, session.sessionId, view.id, run.id, asked, answer)
  return (
    <WizardFrame at={at} arrival={search.answered}>
      <LiveChanges at={at} reloads={isWatching} />
      <PageHeading
        above={<VerdictBadge verdict={report.verdict} text={said.badge} />}
        title={<RichText parts={said.title} />}
        lead={<RichText parts={said.explanation} />}
      />
      <div className={styles.page}>
        <FixSteps w={w} said={said} />
        <aside className={styles.drawing}>
          <VerdictDrawing w={w} said={said} />
        </aside>
        <NextActions at={at} run={run} report={report} said={said} />
        <div className={styles.rest}>
          <OtherInstances at={at} code={report.verdict.code} />
          {question ? (
            <Question
              w={w}
              question={question}
              instance={report.instance ?? ''}
              toAnswer={toAnswer}
            />
          ) : null}
          <AnswersGiven w={w} report={report} toAnswer={toAnswer}>
            <AskAdmin at={at} report={report} />
          </AnswersGiven>
          <WhatElse
            w={w}
            report={report}
            said={said}
            isWatching={isWatching}
            leave={leaveOf(at, run, said)}
          />
          <Evidence w={w} report={report} />
          <Help at={at} run={run} />
        </div>
      </div>
    </WizardFrame>
  )
}

/** Of a draft the secret lives for a day; what is in use stays, whatever its test or that of a new pair found. */
function leaveOf({ w, view, host }: WizardStep, run: RunView, said: VerdictWords): Part[] {
  const inUse = view?.activeCredentialsId ?? null
  if (inUse === null) return said.leave
  if (run.credentialsId === inUse) return w.parts('diagnosis.leaveInUse')
  return w.parts('connected.waiting.text', { host: host.name })
}
