import { Button, ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { RichText, type RichPart } from '#app/_ui/rich-text.tsx'
import { fill, fillText } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import type { FormState } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'

type Said = { title: string; text: readonly RichPart[] }

const plain = ({ title, text }: { title: string; text: string }): Said => ({
  title,
  text: [{ text, mark: null }],
})

/** What stood in the way as a whole, or null. `isTypedHere`: the fields hold still what was typed into them. */
export function problemIn(state: FormState, words: FormWords, isTypedHere: boolean): Said | null {
  if (state.problem) return plain(state.problem)
  if (state.changed !== undefined) {
    const { title, text, shown } = words.changed
    return plain({ title, text: isTypedHere ? text : shown })
  }
  if (!state.otherInstance) return null
  const { existing, entered } = state.otherInstance
  const { title, text } = words.otherInstance
  return { title, text: fill(text, entered, existing) }
}

export function ProblemNotice({ title, text }: Said) {
  return (
    <Notice tone="warn" role="alert">
      <b>{title}</b>
      <p>
        <RichText parts={text} />
      </p>
    </Notice>
  )
}

type Props = {
  state: FormState
  words: FormWords
  here: string
  isTypedHere: boolean
  /** Where another connection is set up; null where the page offers none. */
  elsewhere: string | null
  onUse: (munchkinId: string) => void
}

/** The ways out of it. They send the form again and stand behind its own button, so that Enter never takes them. */
export function ProblemChoices({ state, words, here, isTypedHere, elsewhere, onUse }: Props) {
  if (state.changed !== undefined) {
    if (!isTypedHere) return null
    return (
      <ButtonRow>
        <ButtonLink href={here}>{words.changed.load}</ButtonLink>
        <Button name="seenVersion" value={state.changed}>
          {words.changed.keep}
        </Button>
      </ButtonRow>
    )
  }
  if (!state.otherInstance) return null
  const { existing, entered } = state.otherInstance
  const { use, confirm, another } = words.otherInstance
  return (
    <ButtonRow>
      <Button type="button" onClick={() => onUse(existing)}>
        {fillText(use, entered, existing)}
      </Button>
      {confirm === null ? null : (
        <Button name="instanceConfirmed" value={entered}>
          {fillText(confirm, entered, existing)}
        </Button>
      )}
      {elsewhere === null ? null : <ButtonLink href={elsewhere}>{another}</ButtonLink>}
    </ButtonRow>
  )
}
