import Clock from 'lucide-react/icons/clock'
import Info from 'lucide-react/icons/info'
import PencilLine from 'lucide-react/icons/pencil-line'
import ShieldAlert from 'lucide-react/icons/shield-alert'
import { Badge, type Tone } from '#app/_ui/badge.tsx'
import type { Verdict } from '#lib/diagnosis/verdict.ts'

/** Who can end it. Amber: somebody can. Blue-grey: nothing to do. Red: broken on our side, and certainly so. */
export function VerdictBadge({ verdict, text }: { verdict: Verdict; text: string }) {
  return (
    <Badge tone={tone(verdict)} icon={icon(verdict)}>
      {text}
    </Badge>
  )
}

function tone({ code, outcome, confidence }: Verdict): Tone {
  if (code === 'test_cancelled' || outcome === 'wait') return 'wait'
  return outcome === 'ours' && confidence === 'certain' ? 'bad' : 'warn'
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
