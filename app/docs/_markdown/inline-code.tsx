import { Fragment } from 'react'
import styles from './inline-code.module.css'

/**
 * Breaks at its blanks; within a word only where a line has no room for it, after a dot or an underscore before anywhere
 * else.
 */
export function InlineCode({ text }: { text: string }) {
  return (
    <code>
      {text.split(' ').map((word, index) => (
        <Fragment key={index}>
          {index > 0 ? ' ' : ''}
          {/[\W_]/.test(word) ? <Word word={word} /> : word}
        </Fragment>
      ))}
    </code>
  )
}

const Word = ({ word }: { word: string }) => (
  <span className={styles.word}>
    {word.split(/(?<=[._])/).map((part, index) => (
      <Fragment key={index}>
        {index > 0 ? <wbr /> : null}
        {part}
      </Fragment>
    ))}
  </span>
)
