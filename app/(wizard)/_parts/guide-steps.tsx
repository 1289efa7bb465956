import { CopyList, CopyValue } from '#app/_ui/copy-value.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Step, Steps } from '#app/_ui/steps.tsx'
import { ValuesToCopy } from '#app/_ui/values-to-copy.tsx'
import { MarketoPicture } from '#app/(wizard)/_parts/pictures/marketo-picture.tsx'
import { requiredFirst } from '#app/(wizard)/_parts/required-first.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'
import { guideWords, type GuideContext, type GuideStepWords } from '#lib/messages/guide-words.ts'
import type { GuideStep } from '#lib/messages/step.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './guide-steps.module.css'

/** What the steps in Marketo depend on; the customer's pages and the admin's alike. */
export type Guide = { w: Words; needs: PermissionNeed[]; context: GuideContext }

/** The numbered steps of one Marketo screen beside its drawings, with every text to type as a button to copy. */
export function GuideSteps({ guide, steps }: { guide: Guide; steps: readonly GuideStep[] }) {
  const { w, context } = guide
  return (
    <Steps>
      {guideWords(steps, w, context).map((step, index) => (
        <Step
          key={index}
          below={hasMore(step) ? <Below guide={guide} step={step} /> : null}
          beside={step.picture ? <Picture guide={guide} name={step.picture} /> : null}
        >
          <RichText parts={step.parts} />
        </Step>
      ))}
    </Steps>
  )
}

const hasMore = (step: GuideStepWords) =>
  step.copies.length > 0 || step.show !== null || step.notSeen !== null

const permissionLabels = ({ needs }: Guide) =>
  requiredFirst(needs).map(({ permission }) => permissionNamed(permission).uiLabel)

function Picture({ guide, name }: { guide: Guide; name: NonNullable<GuideStepWords['picture']> }) {
  const labels = name === 'roleTicks' ? { labels: permissionLabels(guide) } : {}
  return <MarketoPicture name={name} w={guide.w} {...labels} compact />
}

function Below({ guide, step }: { guide: Guide; step: GuideStepWords }) {
  const { w } = guide
  return (
    <div className={styles.below}>
      {step.show === 'permissions' ? (
        <ValuesToCopy w={w} values={permissionLabels(guide)} prose />
      ) : null}
      {step.copies.length > 0 ? <Copies w={w} copies={step.copies} /> : null}
      {step.notSeen ? (
        <Disclosure summary={w.t('task.notSeen')}>
          <p>
            <RichText parts={step.notSeen} />
          </p>
        </Disclosure>
      ) : null}
    </div>
  )
}

function Copies({ w, copies }: { w: Words; copies: GuideStepWords['copies'] }) {
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
