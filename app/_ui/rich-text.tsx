import { Fragment } from 'react'
import styles from './rich-text.module.css'

export type RichPart = { text: string; mark: null | 'b' | 'code'; beside?: string }

/** Sentences with marked words. The marks are Marketo's labels (`b`) and values (`code`), nothing else. */
export function RichText({ parts }: { parts: readonly RichPart[] }) {
  return parts.map((part, index) => {
    if (part.mark === 'b')
      return (
        <Fragment key={index}>
          <b>{part.text}</b>
          {part.beside ? <span className={styles.beside}> ({part.beside})</span> : null}
        </Fragment>
      )
    if (part.mark === 'code')
      return (
        <code key={index} className={styles.code}>
          {part.text}
        </code>
      )
    return <Fragment key={index}>{part.text}</Fragment>
  })
}
