import { Notice } from '#app/_ui/notice.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Text } from '#app/_ui/section.tsx'
import { VerdictSteps } from '#app/_ui/verdict-steps.tsx'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

type Props = { w: Words; said: VerdictWords }

/** The steps of the wizard, and the mix-up that costs people the most time. */
export function HowToFix({ w, said }: Props) {
  if (said.steps.length === 0) return <Text>{w.t('docs.page.nothingToFix')}</Text>
  return (
    <>
      <VerdictSteps w={w} said={said} />
      {said.note ? (
        <Notice tone="plain">
          <b>{said.note.title}</b>
          <p>
            <RichText parts={said.note.text} />
          </p>
        </Notice>
      ) : null}
    </>
  )
}
