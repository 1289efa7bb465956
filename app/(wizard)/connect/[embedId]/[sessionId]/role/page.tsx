import type { Metadata } from 'next'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { MarketoWindow } from '#app/_ui/marketo-window.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Beside, Bullets, Section, Text } from '#app/_ui/section.tsx'
import { Variants } from '#app/_ui/variants.tsx'
import { DRAWINGS } from '#app/(wizard)/_parts/drawings.ts'
import { GuideSteps } from '#app/(wizard)/_parts/guide-steps.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import { wizardStep, type StepParams, type StepSearch } from '#app/(wizard)/_parts/wizard-step.ts'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('role.title'))

/** Step 2: the role and the API-only user, for both kinds of sign-in. */
export default async function RolePage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'role')
  const { w, host, path } = at
  const { steps } = w.messages.role
  const named = { host: host.name }
  const aside = (
    <MarketoWindow drawing={DRAWINGS.role} alt={w.t('picture.role')}>
      <RichText parts={w.parts('role.adminRights')} />
    </MarketoWindow>
  )
  return (
    <WizardFrame at={at}>
      <PageHeading title={w.t('role.title')} lead={w.t('role.lead', named)} />
      <Beside aside={aside}>
        <Section title={w.t('role.roleTitle')}>
          <GuideSteps at={at} steps={steps.role} />
          <Text>{w.t('role.systemRole')}</Text>
        </Section>
        <Section title={w.t('role.userTitle')}>
          <Variants
            name="sign-in"
            label={w.t('role.userTitle')}
            first={{
              label: w.t('role.olderTab'),
              panel: <GuideSteps at={at} steps={steps.userOlder} />,
            }}
            second={{
              label: w.t('role.adobeTab'),
              panel: <GuideSteps at={at} steps={steps.userAdobe} />,
            }}
          />
          <Bullets>
            <li>{w.t('role.noSeat')}</li>
            <li>{w.t('role.uniqueEmail')}</li>
          </Bullets>
        </Section>
        <Section title={w.t('role.workspacesTitle')}>
          <Text>{w.t('role.workspaces', named)}</Text>
        </Section>
        <ButtonRow>
          <ButtonLink kind="primary" href={path('service')}>
            {w.t('action.continue')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={path('start')}>
            {w.t('action.back')}
          </ButtonLink>
        </ButtonRow>
      </Beside>
    </WizardFrame>
  )
}
