import { CopyButton } from '#app/_ui/copy-button.tsx'
import { CopyList, CopyValue } from '#app/_ui/copy-value.tsx'
import type { Words } from '#lib/messages/words.ts'

type Props = {
  w: Words
  values: readonly string[]
  /** Words and not a machine's values. */
  prose?: boolean
}

/** Values to type at Marketo, one by one and all at once, one a line. */
export function ValuesToCopy({ w, values, prose }: Props) {
  const copied = w.t('action.copied')
  return (
    <CopyList>
      {values.map((value) => (
        <CopyValue
          key={value}
          value={value}
          label={w.t('action.copyWhat', { what: value })}
          copied={copied}
          prose={prose}
        />
      ))}
      {values.length > 1 ? (
        <CopyButton
          value={values.join('\n')}
          label={w.t('action.copyAll', { count: values.length })}
          copied={copied}
        />
      ) : null}
    </CopyList>
  )
}
