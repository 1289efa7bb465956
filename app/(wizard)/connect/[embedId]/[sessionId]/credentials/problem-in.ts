import type { RichPart } from '#app/_ui/rich-text.tsx'
import { fill } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import type { FormState } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'

export type Said = { title: string; text: readonly RichPart[] }

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
