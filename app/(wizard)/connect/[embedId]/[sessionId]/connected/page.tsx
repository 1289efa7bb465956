import type { Metadata } from 'next'
import { CircleCheck, TriangleAlert } from '#app/_ui/icons.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { Bullets, Section, Stack } from '#app/_ui/section.tsx'
import { LiveChanges } from '#app/(wizard)/_parts/live-changes.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { Stored } from '#app/(wizard)/_parts/stored.tsx'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import {
  wizardStep,
  type StepParams,
  type StepSearch,
  type WizardStep,
} from '#app/(wizard)/_parts/wizard-step.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { Words } from '#lib/messages/words.ts'
import { giveName } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/actions.ts'
import { CallRecordLinks } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/call-record-links.tsx'
import { ConnectionFacts } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/connection-facts.tsx'
import { Gaps } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/gaps.tsx'
import { laterFailed } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/later-failed.ts'
import { NameForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/name-form.tsx'
import { Noticed } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/noticed.tsx'
import { News } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/news.tsx'
import { provenReport } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/proven-report.ts'
import { WhatToDo } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/what-to-do.tsx'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w, host, view) => titleOf(w, host, view))

/** Step 6: proof that it works, what is not proven, and what can be done with a connection that lives. */
export default async function ConnectedPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'connected')
  const { w, host, view, session } = at
  if (!view) throw new Error('a connected page without a connection')
  const report = provenReport(view)
  return (
    <WizardFrame at={at}>
      <Heading at={at} view={view} report={report} />
      <Stack>
        <News at={at} />
        <ConnectionFacts w={w} view={view} report={report} />
        {report ? <Noticed w={w} report={report} /> : null}
        <WhatToDo at={at} view={view} />
        {report && hasGaps(report) ? <Gaps at={at} report={report} /> : null}
        <NameForm
          action={giveName.bind(null, session.embedId, session.sessionId, view.id)}
          name={view.name ?? ''}
          words={nameWords(at)}
        />
        <CallRecordLinks at={at} />
        <Section title={w.t('connected.who')}>
          <Bullets>
            {w.messages.connected.whoSees.map((item) => (
              <li key={item}>{w.say(item, { host: host.name })}</li>
            ))}
          </Bullets>
        </Section>
        <Stored w={w} host={host} />
      </Stack>
      <LiveChanges at={at} />
    </WizardFrame>
  )
}

type HeadingProps = { at: WizardStep; view: ConnectionView; report: Report | null }

function Heading({ at: { w, host }, view, report }: HeadingProps) {
  const isAlarming = needsAttention(view)
  const Icon = isAlarming ? TriangleAlert : CircleCheck
  return (
    <PageHeading
      above={
        <Badge tone={isAlarming ? 'warn' : 'good'} icon={<Icon size={18} aria-hidden />}>
          {w.t(`opening.status.${view.status}`)}
        </Badge>
      }
      title={titleOf(w, host.name, view)}
      lead={report && !laterFailed(view) ? leadOf(w, report) : undefined}
    />
  )
}

function titleOf(w: Words, host: string, view: ConnectionView | null): string {
  if (view && needsAttention(view)) return w.t('connected.titleDegraded')
  const report = view && provenReport(view)
  return w.t(report && hasGaps(report) ? 'connected.titleGaps' : 'connected.titleRead', { host })
}

function leadOf(w: Words, report: Report): string {
  const ended = new Date(Date.parse(report.startedAt) + report.durationMs).toISOString()
  return w.t('connected.lead', { ago: w.ago(ended), calls: report.callsMade })
}

const nameWords = ({ w, host }: WizardStep) => ({
  label: w.t('connected.nameLabel'),
  hint: w.t('connected.nameHint', { host: host.name }),
  save: w.t('action.save'),
  saved: w.t('action.saved'),
  problems: {
    name_empty: w.t('connected.nameMissing'),
    name_too_long: w.t('connected.nameTooLong'),
    name_taken: w.t('connected.nameTaken'),
    not_found: w.t('problem.notFound.title'),
  },
})

const needsAttention = (view: ConnectionView) => view.status === 'degraded' || laterFailed(view)

const hasGaps = ({ verdict }: Report) => verdict.code === 'connected_with_gaps'
