import { Clock, Info, PencilLine, ShieldAlert } from '#app/_ui/icons.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import type { Verdict } from '#lib/diagnosis/verdict.ts'
import { verdictTone } from '#lib/messages/verdict-tone.ts'

/** Who can end it, in its colour. */
export function VerdictBadge({ verdict, text }: { verdict: Verdict; text: string }) {
  return (
    <Badge tone={verdictTone(verdict)} icon={icon(verdict)}>
      {text}
    </Badge>
  )
}

function icon({ outcome, owner }: Verdict) {
  if (outcome === 'wait') return <Clock size={18} aria-hidden />
  if (outcome === 'ours') return <Info size={18} aria-hidden />
  return owner === 'you' ? (
    <PencilLine size={18} aria-hidden />
  ) : (
    <ShieldAlert size={18} aria-hidden />
  )
}
