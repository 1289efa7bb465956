import { CopyButton } from '#app/_ui/copy-button.tsx'
import type { Words } from '#lib/messages/words.ts'
import styles from './markdown.module.css'

type Props = { w: Words; language: string; text: string }

/** Code to copy; lines that are too long scroll, by the keyboard too. */
export function CodeBlock({ w, language, text }: Props) {
  const what = NAMES[language] ?? language
  return (
    <div className={styles.code}>
      <div className={styles.codeHead}>
        <span>{what}</span>
        <CopyButton value={text} label={w.t('docs.guide.copy')} copied={w.t('action.copied')} />
      </div>
      <pre role="group" aria-label={w.t('docs.guide.codeLabel', { what })} tabIndex={0}>
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
