import { Section, Text } from '#app/_ui/section.tsx'
import { VerdictSteps } from '#app/_ui/verdict-steps.tsx'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

type Props = { w: Words; said: VerdictWords }

/** What ends the trouble; nothing but words where only time does. */
export function FixSteps({ w, said }: Props) {
  if (said.steps.length === 0) return <Text>{w.t('diagnosis.waiting')}</Text>
  return (
    <Section>
      <h2 className="visually-hidden">{w.t('diagnosis.next')}</h2>
      <VerdictSteps w={w} said={said} />
    </Section>
  )
}
