import type { Metadata } from 'next'
import CircleCheck from 'lucide-react/icons/circle-check'
import { Badge } from '#app/_ui/badge.tsx'
import { Button, ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { Stack } from '#app/_ui/section.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { Stored } from '#app/(wizard)/_parts/stored.tsx'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import { wizardStep, type StepParams, type StepSearch } from '#app/(wizard)/_parts/wizard-step.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { giveName } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/actions.ts'
import { ConnectionFacts } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/connection-facts.tsx'
import { ago } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/ago.ts'
import { Gaps } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/gaps.tsx'
import { NameForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/name-form.tsx'
import { startTest } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/actions.ts'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w, host) => w.t('connected.titleRead', { host }))

/** Step 6: proof that it works, what is not proven, and the way back. */
export default async function ConnectedPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'connected')
  const { w, host, view, session } = at
  if (!view) throw new Error('a connected page without a connection')
  const { embedId, sessionId, connectSession } = session
  const report = provenBy(view)
  const hasGaps = report?.verdict.code === 'connected_with_gaps'
  const lead = report && {
    ago: ago(endOf(report), w.locale, new Date()) ?? w.t('connected.justNow'),
    calls: report.callsMade,
  }
  const title = hasGaps ? 'connected.titleGaps' : 'connected.titleRead'
  return (
    <WizardFrame at={at}>
      <PageHeading
        above={
          <Badge tone="good" icon={<CircleCheck size={18} aria-hidden />}>
            {w.t('opening.status.usable')}
          </Badge>
        }
        title={w.t(title, { host: host.name })}
        lead={lead ? w.t('connected.lead', lead) : undefined}
      />
      <Stack>
        <ConnectionFacts w={w} view={view} report={report} />
        <ButtonRow>
          {connectSession.returnUrl ? (
            <ButtonLink kind="primary" href={connectSession.returnUrl}>
              {w.t('action.backToHost', { host: host.name })}
            </ButtonLink>
          ) : null}
          <form action={startTest.bind(null, embedId, sessionId, view.id)}>
            <Button kind="secondary">{w.t('action.testAgain')}</Button>
          </form>
        </ButtonRow>
        {report && hasGaps ? <Gaps at={at} report={report} /> : null}
        <NameForm
          action={giveName.bind(null, embedId, sessionId, view.id)}
          name={view.name ?? ''}
          words={{
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
          }}
        />
        <Stored w={w} host={host} />
      </Stack>
    </WizardFrame>
  )
}

/** The newest test, when it is the one that let the connection in. */
function provenBy(view: ConnectionView): Report | null {
  const report = view.latestRun?.report ?? null
  return report?.verdict.outcome === 'connected' ? report : null
}

const endOf = ({ startedAt, durationMs }: Report) => new Date(Date.parse(startedAt) + durationMs)
