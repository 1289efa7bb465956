import { CopyButton } from '#app/_ui/copy-button.tsx'
import { TextBox } from '#app/_ui/text-box.tsx'
import { mailTo } from '#app/(wizard)/_parts/mail-to.ts'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import styles from './request-text.module.css'

type Props = { at: WizardStep; text: string }

/** A text for a colleague, to copy or to mail. We send no mail ourselves. */
export function RequestText({ at: { w, host }, text }: Props) {
  const subject = w.t('request.mailSubject', { host: host.name })
  return (
    <>
      <TextBox label={subject} text={text} />
      <div className={styles.actions}>
        <CopyButton value={text} label={w.t('action.copyRequest')} copied={w.t('action.copied')} />
        <a href={mailTo(subject, text)}>{w.t('request.openMail')}</a>
      </div>
    </>
  )
}
