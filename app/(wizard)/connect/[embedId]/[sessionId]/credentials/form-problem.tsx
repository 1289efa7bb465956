import { Button, ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { fillText } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import type { FormState } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import { pastedTexts } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/pasted-texts.ts'
import type { Said } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/problem-in.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'

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

/** What a submitted text gave to the fields, where there was no script to say so at once. */
export function PlacedNotice({ placed, words }: { placed: Placed; words: FormWords }) {
  return (
    <Notice tone="plain">
      {pastedTexts(placed, words).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  )
}

type Placed = NonNullable<FormState['placed']>

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
