import type { Metadata } from 'next'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { CircleCheck } from '#app/_ui/icons.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { ButtonRow } from '#app/_ui/button.tsx'
import { Fact, Facts } from '#app/_ui/facts.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Stack } from '#app/_ui/section.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { LiveChanges } from '#app/(wizard)/_parts/live-changes.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import {
  wizardStep,
  type StepParams,
  type StepSearch,
  type WizardStep,
} from '#app/(wizard)/_parts/wizard-step.ts'
import {
  refuseValues,
  takeValues,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/confirm/actions.ts'
import type { ToConfirm } from '#lib/connections/view.ts'
import styles from './confirm.module.css'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('confirm.title'))

/** Values that a colleague entered work. Whose they are, only the person of the tenant can say. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'confirm')
  const { w, view } = at
  const found = view?.toConfirm
  if (!found) throw new Error('a confirm page with nothing to confirm')
  return (
    <WizardFrame at={at} arrival={found.credentialsId}>
      <LiveChanges at={at} />
      <PageHeading
        above={
          <Badge tone="good" icon={<CircleCheck size={18} aria-hidden />}>
            {w.t('adminLink.works.badge')}
          </Badge>
        }
        title={w.t('confirm.title')}
        lead={w.t('confirm.lead')}
      />
      <Stack>
        <Instance at={at} found={found} />
        <Facts>
          <Fact name={w.t('confirm.apiUser')}>
            {found.apiUser ?? w.t('confirm.apiUserUnknown')}
          </Fact>
          <Fact name={w.t('confirm.enteredBy')}>
            {found.enteredBy ?? w.t('confirm.enteredByUnknown')}
          </Fact>
          <Fact name={w.t('confirm.enteredAt')}>{w.dateTime(found.enteredAt)}</Fact>
          <Fact name={w.t('confirm.words')} hint={w.t('confirm.wordsHint')}>
            <span lang="en" translate="no">
              {found.code}
            </span>
          </Fact>
        </Facts>
        <Choice at={at} found={found} />
      </Stack>
    </WizardFrame>
  )
}

type PartProps = { at: WizardStep; found: ToConfirm }

/** The Munchkin ID is what tells one Marketo from another, so it stands large. */
function Instance({ at: { w, view }, found: { munchkinId } }: PartProps) {
  const expected = view?.munchkinId ?? munchkinId
  return (
    <>
      <div className={styles.instance}>
        <p className={styles.label}>{w.t('confirm.instance')}</p>
        <p className={styles.id}>{munchkinId}</p>
        <p className={styles.hint}>
          <RichText parts={w.parts('confirm.instanceHint')} />
        </p>
      </div>
      {expected === munchkinId ? null : (
        <Notice tone="warn">
          <p>{w.t('confirm.expected', { expected, instance: munchkinId })}</p>
        </Notice>
      )}
    </>
  )
}

function Choice({ at: { w, host, session, view }, found }: PartProps) {
  if (!view) return null
  const { embedId, sessionId } = session
  const isSwap = view.activeCredentialsId !== null
  const about = [embedId, sessionId, view.id, found.credentialsId] as const
  return (
    <div className={styles.acts}>
      <p>
        {w.t(isSwap ? 'confirm.whatConnectSwap' : 'confirm.whatConnect', { host: host.name })}{' '}
        {w.t('confirm.whatDecline')}
      </p>
      <ButtonRow>
        <ActionForm action={takeValues.bind(null, ...about)}>
          <SubmitButton kind="primary" pending={w.t('confirm.connecting')}>
            {w.t('confirm.connect')}
          </SubmitButton>
        </ActionForm>
        <ActionForm action={refuseValues.bind(null, ...about)}>
          <SubmitButton kind="secondary">{w.t('confirm.decline')}</SubmitButton>
        </ActionForm>
      </ButtonRow>
    </div>
  )
}
