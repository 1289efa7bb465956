import { CopyList, CopyValue } from '#app/_ui/copy-value.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Step, Steps } from '#app/_ui/steps.tsx'
import { requiredFirst } from '#app/(wizard)/_parts/required-first.ts'
import { ValuesToCopy } from '#app/_ui/values-to-copy.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'
import { guideWords, type GuideStepWords } from '#lib/messages/guide-words.ts'
import type { GuideStep } from '#lib/messages/step.ts'
import styles from './guide-steps.module.css'

/** The numbered steps of one Marketo screen, with every text to type as a button to copy. */
export function GuideSteps({ at, steps }: { at: WizardStep; steps: readonly GuideStep[] }) {
  const { w, host, session, view } = at
  const context = {
    hostName: host.name,
    endUserEmail: session.connectSession.endUser.email,
    munchkinId: view?.munchkinId ?? null,
  }
  return (
    <Steps>
      {guideWords(steps, w, context).map((step, index) => (
        <Step key={index} below={hasMore(step) ? <Below at={at} step={step} /> : null}>
          <RichText parts={step.parts} />
        </Step>
      ))}
    </Steps>
  )
}

const hasMore = (step: GuideStepWords) =>
  step.copies.length > 0 || step.show !== null || step.notSeen !== null

function Below({ at, step }: { at: WizardStep; step: GuideStepWords }) {
  const { w, session } = at
  const needed = requiredFirst(session.connectSession.needs).map(
    ({ permission }) => permissionNamed(permission).uiLabel,
  )
  return (
    <div className={styles.below}>
      {step.show === 'permissions' ? <ValuesToCopy w={w} values={needed} prose /> : null}
      {step.copies.length > 0 ? <Copies at={at} copies={step.copies} /> : null}
      {step.notSeen ? (
        <Disclosure summary={w.t('role.notSeen')}>
          <p>
            <RichText parts={step.notSeen} />
          </p>
        </Disclosure>
      ) : null}
    </div>
  )
}

function Copies({ at: { w }, copies }: { at: WizardStep; copies: GuideStepWords['copies'] }) {
  return (
    <CopyList>
      {copies.map(({ label, value }) => (
        <span key={label} className={styles.copy}>
          {copies.length > 1 ? <span className={styles.label}>{label}</span> : null}
          <CopyValue
            value={value}
            label={w.t('action.copyWhat', { what: label })}
            copied={w.t('action.copied')}
            prose
          />
        </span>
      ))}
    </CopyList>
  )
}
