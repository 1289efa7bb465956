import { CopyButton } from '#app/_ui/copy-button.tsx'
import type { Words } from '#lib/messages/words.ts'
import styles from './code-block.module.css'

type Props = {
  w: Words
  language: string
  text: string
  /** What it is to those who hear it, and what its button does; by default in the words of its language. */
  label?: string
  copy?: string
}

/** Code to copy; lines that are too long scroll, by the keyboard too. */
export function CodeBlock({ w, language, text, label, copy }: Props) {
  const what = NAMES[language] ?? language
  return (
    <div className={styles.code}>
      <div className={styles.head}>
        <span>{what}</span>
        <CopyButton
          value={text}
          label={copy ?? w.t('docs.guide.copy')}
          copied={w.t('action.copied')}
        />
      </div>
      <pre role="group" aria-label={label ?? w.t('docs.guide.codeLabel', { what })} tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  )
}

const NAMES: Record<string, string> = {
  '': 'Text',
  sh: 'Shell',
  js: 'JavaScript',
  ts: 'TypeScript',
  tsx: 'React',
  html: 'HTML',
  json: 'JSON',
  http: 'HTTP',
  python: 'Python',
}
