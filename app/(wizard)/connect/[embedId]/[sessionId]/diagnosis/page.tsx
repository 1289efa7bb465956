import type { Metadata } from 'next'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { FixSteps } from '#app/(wizard)/_parts/fix-steps.tsx'
import { LiveChanges } from '#app/(wizard)/_parts/live-changes.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import { wizardStep, type StepParams, type StepSearch } from '#app/(wizard)/_parts/wizard-step.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { AnswersGiven } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/answers-given.tsx'
import { Evidence } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/evidence.tsx'
import { Help } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/help.tsx'
import { NextActions } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/next-actions.tsx'
import { OtherInstances } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/other-instances.tsx'
import { Question } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/question.tsx'
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
  const run = at.view?.latestRun
  if (!at.view || !run?.report) throw new Error('a diagnosis without a report')
  const { report } = run
  const { w, host, search } = at
  const { question } = report.verdict
  const isWatching = at.view.watch?.state === 'watching'
  const context = { hostName: host.name, addresses: host.marketoAllowlist }
  const said = verdictWords(report, w, context)
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
            <Question at={at} runId={run.id} question={question} instance={report.instance ?? ''} />
          ) : null}
          <AnswersGiven at={at} runId={run.id} report={report} />
          <WhatElse w={w} report={report} said={said} isWatching={isWatching} />
          <Evidence w={w} report={report} />
          <Help at={at} run={run} />
        </div>
      </div>
    </WizardFrame>
  )
}
