import type { Metadata } from 'next'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { Choice, Choices } from '#app/_ui/choice.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Section, Stack } from '#app/_ui/section.tsx'
import { ConnectionChoices } from '#app/(wizard)/_parts/connection-choices.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { Stored } from '#app/(wizard)/_parts/stored.tsx'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import { NEW } from '#app/(wizard)/_parts/chosen-connection.ts'
import {
  wizardStep,
  type StepParams,
  type StepSearch,
  type WizardStep,
} from '#app/(wizard)/_parts/wizard-step.ts'
import { stepFor } from '#lib/connections/lifecycle.ts'
import { listConnections } from '#lib/connections/list-connections.ts'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w, host) => w.t('opening.title', { host }))

/** Where are you? Three honest ways in, and before them what this tenant has already. */
export default async function OpeningPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'opening')
  const { w, host, view } = at
  const all = await listConnections(at.session.context, at.session.connectSession.mode)
  const connected = all.filter(({ status }) => status !== 'draft' && status !== 'disconnected')
  const hasLived = connected.some(({ status }) => status !== 'pending')
  const ended = all.filter(({ status }) => status === 'disconnected')
  const draft = view?.status === 'draft' ? view : null
  return (
    <WizardFrame at={at}>
      <PageHeading
        title={w.t('opening.title', { host: host.name })}
        lead={w.t(hasLived ? 'opening.existingLead' : 'opening.lead')}
      />
      <Stack>
        {connected.length > 0 ? (
          <Section title={w.t('opening.existing')}>
            <ConnectionChoices at={at} connections={connected} />
          </Section>
        ) : null}
        <Section title={connected.length > 0 ? w.t('opening.another') : undefined}>
          <Choices>
            {draft ? (
              <Choice
                href={at.path(stepFor(draft), draft.id)}
                title={w.t('opening.resume')}
                text={w.t('opening.resumeHint')}
              />
            ) : null}
            <WaysIn at={at} connection={view !== null && !draft ? NEW : undefined} />
          </Choices>
        </Section>
        {ended.length > 0 ? (
          <Disclosure summary={w.t('opening.ended')}>
            <ConnectionChoices at={at} connections={ended} />
          </Disclosure>
        ) : null}
        <Stored w={w} host={host} />
      </Stack>
    </WizardFrame>
  )
}

function WaysIn({ at, connection }: { at: WizardStep; connection: string | undefined }) {
  const { w, path } = at
  const neither = path('link', connection, { scope: 'whole' })
  return (
    <>
      <Choice
        href={path('credentials', connection)}
        title={w.t('opening.haveValues')}
        text={w.t('opening.haveValuesHint')}
      />
      <Choice
        href={path('start', connection)}
        title={w.t('opening.canAdmin')}
        text={w.t('opening.canAdminHint')}
      />
      <Choice href={neither} title={w.t('opening.neither')} text={w.t('opening.neitherHint')} />
    </>
  )
}
