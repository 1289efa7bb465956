import type { FormState } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'

type Placed = NonNullable<FormState['placed']>

/** What a paste filled, and what of it could not be placed. */
export const pastedTexts = ({ filled, leftOut }: Placed, words: FormWords): string[] => [
  ...(filled.length > 0 ? [words.pasted.filled[filled.join('+')] ?? ''] : []),
  ...leftOut.map((each) => words.pasted.leftOut[each] ?? ''),
]
