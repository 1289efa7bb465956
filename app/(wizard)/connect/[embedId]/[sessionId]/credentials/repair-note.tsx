import { useEffect, useRef } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { fillText } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'
import { pastedTexts } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/pasted-texts.ts'
import type { Repair } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/use-repairs.ts'

type Props = { repair: Repair; words: FormWords; onUndo: () => void }

/** What we did to the fields, and the way back. */
export function RepairNote({ repair, words, onUndo }: Props) {
  const undo = useRef<HTMLDivElement>(null)
  const isByButton = repair.kind === 'swapped' || repair.kind === 'used'
  // The button that was pressed is gone.
  useEffect(() => {
    if (isByButton) undo.current?.querySelector('button')?.focus()
  }, [isByButton])

  const canUndo = repair.kind === 'pasted' ? repair.isChanged : repair.kind !== 'undone'
  return (
    <Notice tone={repair.kind === 'pasted' && repair.leftOut.length > 0 ? 'warn' : 'plain'}>
      {textsOf(repair, words).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {canUndo ? (
        <div ref={undo}>
          <Button type="button" kind="secondary" small onClick={onUndo}>
            {words.undo}
          </Button>
        </div>
      ) : null}
    </Notice>
  )
}

function textsOf(repair: Repair, words: FormWords): string[] {
  switch (repair.kind) {
    case 'swapped':
      return [words.swapDone]
    case 'used':
      return [fillText(words.endpoint.used, repair.munchkinId)]
    case 'undone':
      return [words.undone]
    case 'pasted':
      return pastedTexts(repair, words)
  }
}
