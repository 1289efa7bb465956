import { Badge } from '#app/_ui/badge.tsx'
import type { Verdict, VerdictCode } from '#lib/diagnosis/verdict.ts'
import { verdictTone } from '#lib/messages/verdict-tone.ts'
import { verdictBadge } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

type Form = Pick<Verdict, 'outcome' | 'owner' | 'confidence'>

/** Who can end it, small, in its colour. */
export function FormBadge({ w, code, form }: { w: Words; code: VerdictCode; form: Form }) {
  return (
    <Badge tone={verdictTone({ code, ...form })} small>
      {verdictBadge({ code, ...form }, w)}
    </Badge>
  )
}
