import { AddressesToCopy } from '#app/_ui/addresses-to-copy.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Step, Steps } from '#app/_ui/steps.tsx'
import { ValuesToCopy } from '#app/_ui/values-to-copy.tsx'
import type { VerdictStep, VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

type Props = { w: Words; said: VerdictWords }

/** The numbered fix, with what has to be typed at Marketo ready to copy. */
export function VerdictSteps({ w, said }: Props) {
  return (
    <Steps>
      {said.steps.map(({ parts, show }, index) => (
        <Step key={index} below={<ToCopy {...{ w, said, show }} />}>
          <RichText parts={parts} />
        </Step>
      ))}
    </Steps>
  )
}

function ToCopy({ w, said, show }: Props & Pick<VerdictStep, 'show'>) {
  if (show === 'permissions') {
    return <ValuesToCopy w={w} values={said.permissions.map(({ uiLabel }) => uiLabel)} prose />
  }
  if (show !== 'addresses' || said.addresses.length === 0) return null
  return <AddressesToCopy w={w} addresses={said.addresses} />
}
