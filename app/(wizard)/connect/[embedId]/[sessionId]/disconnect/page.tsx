import type { Metadata } from 'next'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { Bullets, Section, Stack, Text } from '#app/_ui/section.tsx'
import { Step, Steps } from '#app/_ui/steps.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { NEW } from '#app/(wizard)/_parts/chosen-connection.ts'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import {
  wizardStep,
  type StepParams,
  type StepSearch,
  type WizardStep,
} from '#app/(wizard)/_parts/wizard-step.ts'
import { stepFor } from '#lib/connections/lifecycle.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import { disconnect } from '#app/(wizard)/connect/[embedId]/[sessionId]/disconnect/actions.ts'
import { LastTest } from '#app/(wizard)/connect/[embedId]/[sessionId]/disconnect/last-test.tsx'
import { openAtMarketo } from '#app/(wizard)/connect/[embedId]/[sessionId]/disconnect/open-at-marketo.tsx'
import { TickOff } from '#app/(wizard)/connect/[embedId]/[sessionId]/disconnect/tick-off.tsx'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('disconnect.confirm'))

/** The end of a connection: what it means before, and afterwards what is still open at Marketo. */
export default async function DisconnectPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'disconnect')
  const { view } = at
  if (!view) throw new Error('a disconnect page without a connection')
  const isOver = view.status === 'disconnected'
  return (
    <WizardFrame at={at} arrival={view.status}>
      {isOver ? <After at={at} view={view} /> : <Before at={at} view={view} />}
    </WizardFrame>
  )
}

const nameOf = ({ name, munchkinId }: ConnectionView) => name ?? munchkinId ?? 'Marketo'

function Before({ at, view }: { at: WizardStep; view: ConnectionView }) {
  const { w, host, path, session } = at
  return (
    <>
      <PageHeading
        title={w.t('disconnect.title', { instance: nameOf(view) })}
        lead={w.t('disconnect.lead', { host: host.name })}
      />
      <Stack>
        <Section title={w.t('disconnect.stops')}>
          <Bullets>
            {w.messages.disconnect.stopsItems.map((item) => (
              <li key={item}>{w.say(item, { host: host.name })}</li>
            ))}
          </Bullets>
        </Section>
        <Section title={w.t('disconnect.open')}>
          <Text>{w.t('disconnect.openLead')}</Text>
          <Steps>
            {openAtMarketo(at, view).map(({ id, said, below }) => (
              <Step key={id} below={below}>
                {said}
              </Step>
            ))}
          </Steps>
        </Section>
        <LastTest at={at} view={view} />
        <ActionForm action={disconnect.bind(null, session.embedId, session.sessionId, view.id)}>
          <ButtonRow>
            <SubmitButton kind="danger" pending={w.t('disconnect.confirming')}>
              {w.t('disconnect.confirm')}
            </SubmitButton>
            <ButtonLink kind="secondary" href={path(stepFor(view))}>
              {w.t('disconnect.keep')}
            </ButtonLink>
          </ButtonRow>
        </ActionForm>
      </Stack>
    </>
  )
}

function After({ at, view }: { at: WizardStep; view: ConnectionView }) {
  const { w, path } = at
  const time = w.dateTime(view.disconnectedAt ?? view.updatedAt)
  return (
    <>
      <PageHeading
        above={<Badge tone="plain">{w.t('opening.status.disconnected')}</Badge>}
        title={w.t('disconnect.doneTitle', { instance: nameOf(view) })}
        lead={w.t('disconnect.doneLead', { time })}
      />
      <Stack>
        <Section title={w.t('disconnect.stillOpen')}>
          <Text>{w.t('disconnect.stillOpenLead')}</Text>
          <TickOff items={openAtMarketo(at, view)} />
        </Section>
        <Section>
          <ButtonRow>
            <ButtonLink kind="primary" href={path('credentials', NEW)}>
              {w.t('disconnect.again')}
            </ButtonLink>
            <ButtonLink kind="quiet" href={path('opening', '')}>
              {w.t('connected.others')}
            </ButtonLink>
          </ButtonRow>
          <Text>{w.t('disconnect.againHint')}</Text>
        </Section>
      </Stack>
    </>
  )
}
