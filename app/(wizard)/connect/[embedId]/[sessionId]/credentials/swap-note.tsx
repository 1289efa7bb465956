import { Button } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'

/** A repair we can make is a button. */
export function SwapNote({ words, onSwap }: { words: FormWords; onSwap: () => void }) {
  return (
    <Notice tone="warn">
      <p>{words.swapped}</p>
      <p>
        <Button type="button" kind="secondary" small onClick={onSwap}>
          {words.swap}
        </Button>
      </p>
    </Notice>
  )
}
