import { CopyButton } from '#app/_ui/copy-button.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import styles from './request-text.module.css'

type Props = { at: WizardStep; text: string }

/** A text for a colleague, to copy or to mail. We send no mail ourselves. */
export function RequestText({ at: { w, host }, text }: Props) {
  const subject = w.t('request.mailSubject', { host: host.name })
  return (
    <>
      <div className={styles.box} tabIndex={0} role="group" aria-label={subject}>
        {text}
      </div>
      <div className={styles.actions}>
        <CopyButton value={text} label={w.t('action.copyRequest')} copied={w.t('action.copied')} />
        <a href={mailTo(subject, text)}>{w.t('request.openMail')}</a>
      </div>
    </>
  )
}

/** Without a recipient: the person knows their colleague, we do not. */
const mailTo = (subject: string, body: string) =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
