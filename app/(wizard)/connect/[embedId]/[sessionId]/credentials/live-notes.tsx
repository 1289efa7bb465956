import type { ReactNode } from 'react'
import type { Look } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-look.ts'
import type { CredentialsValues } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import { EndpointNote } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/endpoint-note.tsx'
import type { FieldName } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'
import { RepairNote } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/repair-note.tsx'
import { ShapeNote } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/shape-note.tsx'
import { SwapNote } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/swap-note.tsx'
import type { useRepairs } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/use-repairs.ts'

type Props = {
  seen: Look
  repairs: ReturnType<typeof useRepairs>
  words: FormWords
  errors: Partial<Record<keyof CredentialsValues, unknown>>
  /** After a repair what is said is looked at anew. */
  look: () => void
}

/** What is said below each field while typing; null where there is nothing to say. */
export function liveNotes({ seen, repairs, words, errors, look }: Props) {
  const { repair } = repairs
  const after = (act: () => void) => () => {
    act()
    look()
  }
  const at = (name: FieldName, note: ReactNode): ReactNode => {
    if (repair?.at !== name) return note
    return (
      <>
        <RepairNote key={repair.kind} {...{ repair, words }} onUndo={after(repairs.undo)} />
        {note}
      </>
    )
  }
  const use = (munchkinId: string) => after(() => repairs.use(munchkinId))()
  return {
    endpoint: at(
      'endpoint',
      seen.endpoint.state !== 'empty' ? (
        <EndpointNote
          look={seen.endpoint}
          words={words}
          isSaid={Boolean(errors.endpoint)}
          onUse={use}
        />
      ) : null,
    ),
    clientId: at(
      'clientId',
      seen.clientId && !seen.isSwapped ? (
        <ShapeNote shape={seen.clientId} texts={words.shapes.clientId} />
      ) : null,
    ),
    clientSecret: at(
      'clientSecret',
      seen.isSwapped ? (
        <SwapNote words={words} onSwap={after(repairs.swap)} />
      ) : seen.clientSecret ? (
        <ShapeNote shape={seen.clientSecret} texts={words.shapes.clientSecret} />
      ) : null,
    ),
  }
}
