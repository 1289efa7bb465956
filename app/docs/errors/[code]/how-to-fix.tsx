import { CopyList, CopyValue } from '#app/_ui/copy-value.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Text } from '#app/_ui/section.tsx'
import { Step, Steps } from '#app/_ui/steps.tsx'
import type { VerdictStep, VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

type Props = { w: Words; said: VerdictWords }

/** The steps of the wizard, and the mix-up that costs people the most time. */
export function HowToFix({ w, said }: Props) {
  if (said.steps.length === 0) return <Text>{w.t('docs.page.nothingToFix')}</Text>
  return (
    <>
      <Steps>
        {said.steps.map(({ parts, show }, index) => (
          <Step key={index} below={<ToCopy w={w} said={said} show={show} />}>
            <RichText parts={parts} />
          </Step>
        ))}
      </Steps>
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

function ToCopy({ w, said, show }: Props & Pick<VerdictStep, 'show'>) {
  const values = show === 'permissions' ? said.permissions.map(({ uiLabel }) => uiLabel) : []
  const copies = show === 'addresses' ? said.addresses : values
  if (copies.length === 0) return null
  return (
    <CopyList>
      {copies.map((value) => (
        <CopyValue
          key={value}
          value={value}
          label={w.t('action.copyWhat', { what: value })}
          copied={w.t('action.copied')}
          prose={show === 'permissions'}
        />
      ))}
    </CopyList>
  )
}
