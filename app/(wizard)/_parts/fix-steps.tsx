import { RichText } from '#app/_ui/rich-text.tsx'
import { Section, Text } from '#app/_ui/section.tsx'
import { Step, Steps } from '#app/_ui/steps.tsx'
import { ValuesToCopy } from '#app/(wizard)/_parts/values-to-copy.tsx'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

type Props = { w: Words; said: VerdictWords }

/** The numbered fix, with what has to be typed at Marketo ready to copy. */
export function FixSteps({ w, said }: Props) {
  if (said.steps.length === 0) return <Text>{w.t('diagnosis.waiting')}</Text>
  return (
    <Section>
      <h2 className="visually-hidden">{w.t('diagnosis.next')}</h2>
      <Steps>
        {said.steps.map(({ parts, show }, index) => (
          <Step key={index} below={<ToCopy {...{ w, said, show }} />}>
            <RichText parts={parts} />
          </Step>
        ))}
      </Steps>
    </Section>
  )
}

function ToCopy({ w, said, show }: Props & { show: VerdictWords['steps'][number]['show'] }) {
  if (show === 'permissions') {
    return <ValuesToCopy w={w} values={said.permissions.map(({ uiLabel }) => uiLabel)} prose />
  }
  if (show !== 'addresses' || said.addresses.length === 0) return null
  return <ValuesToCopy w={w} values={said.addresses} />
}
