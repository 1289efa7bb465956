import type { Metadata } from 'next'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Bullets, Section, Stack, Text } from '#app/_ui/section.tsx'
import { WhatHostDoes } from '#app/(wizard)/_parts/needs-list.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { Stored } from '#app/(wizard)/_parts/stored.tsx'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import { wizardStep, type StepParams, type StepSearch } from '#app/(wizard)/_parts/wizard-step.ts'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('start.title'))

/** Step 1: what the host will do, which ticks that takes, and who has to set them. */
export default async function StartPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'start')
  const { w, host, session, path } = at
  return (
    <WizardFrame at={at}>
      <PageHeading title={w.t('start.title')} lead={w.t('start.lead', { host: host.name })} />
      <Stack>
        <Section title={w.t('start.willDo', { host: host.name })}>
          <WhatHostDoes w={w} host={host} asked={session.connectSession} />
        </Section>
        <Section title={w.t('start.whoTitle')}>
          <Bullets>
            <li>
              <RichText parts={w.parts('start.who')} />
            </li>
            <li>{w.t('start.values')}</li>
            <li>{w.t('start.noSeat')}</li>
            <li>{w.t('start.readsNothing')}</li>
          </Bullets>
          <ButtonRow>
            <ButtonLink kind="primary" href={path('role')}>
              {w.t('action.continue')}
            </ButtonLink>
            <ButtonLink kind="quiet" href={path('credentials')}>
              {w.t('start.haveValues')}
            </ButtonLink>
          </ButtonRow>
        </Section>
        <Section title={w.t('start.someoneTitle')}>
          <Text>{w.t('start.someone')}</Text>
          <ButtonLink kind="secondary" href={path('link', undefined, { scope: 'whole' })}>
            {w.t('start.someoneButton')}
          </ButtonLink>
        </Section>
        <Stored w={w} host={host} />
      </Stack>
    </WizardFrame>
  )
}
