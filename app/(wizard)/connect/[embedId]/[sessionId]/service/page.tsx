import type { Metadata } from 'next'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { MarketoWindow } from '#app/_ui/marketo-window.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Beside, Section } from '#app/_ui/section.tsx'
import { DRAWINGS } from '#app/(wizard)/_parts/drawings.ts'
import { GuideSteps } from '#app/(wizard)/_parts/guide-steps.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import { wizardStep, type StepParams, type StepSearch } from '#app/(wizard)/_parts/wizard-step.ts'
import { EmptyList } from '#app/(wizard)/connect/[embedId]/[sessionId]/service/empty-list.tsx'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('service.title'))

/** Step 3: the custom service, which gives the two values, and the endpoint. */
export default async function ServicePage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'service')
  const { w, host, path } = at
  const { steps } = w.messages.service
  const aside = (
    <MarketoWindow
      drawing={DRAWINGS.endpoint}
      alt={w.t('picture.endpoint')}
      title={w.t('credentials.endpoint.whereTitle')}
    >
      <RichText parts={w.parts('service.twoAddresses')} />
    </MarketoWindow>
  )
  return (
    <WizardFrame at={at}>
      <PageHeading
        title={w.t('service.title')}
        lead={<RichText parts={w.parts('service.lead', { host: host.name })} />}
      />
      <Beside aside={aside}>
        <Section title={w.t('service.serviceTitle')}>
          <GuideSteps at={at} steps={steps.service} />
          <EmptyList at={at} />
        </Section>
        <Section title={w.t('service.endpointTitle')}>
          <GuideSteps at={at} steps={steps.endpoint} />
        </Section>
        <ButtonRow>
          <ButtonLink kind="primary" href={path('credentials')}>
            {w.t('action.continue')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={path('role')}>
            {w.t('action.back')}
          </ButtonLink>
        </ButtonRow>
      </Beside>
    </WizardFrame>
  )
}
