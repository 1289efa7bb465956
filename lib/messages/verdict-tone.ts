import type { Verdict } from '#lib/diagnosis/verdict.ts'

type Said = Pick<Verdict, 'code' | 'outcome' | 'confidence'>

/** Green: proven. Amber: somebody can fix it. Blue-grey: nothing to do. Red: broken on our side, and certainly so. */
export function verdictTone({ code, outcome, confidence }: Said): 'good' | 'warn' | 'bad' | 'wait' {
  if (outcome === 'connected') return 'good'
  if (code === 'test_cancelled' || outcome === 'wait') return 'wait'
  return outcome === 'ours' && confidence === 'certain' ? 'bad' : 'warn'
}
