import { isCall } from '#lib/diagnosis/seen-in.ts'
import type { CallObservation, Observation } from '#lib/marketo/observation.ts'

/** How many calls Marketo counted, as far as we know; the control host's is none of them. */
export const callsMade = (observations: readonly Observation[]): number =>
  observations.filter(isCall).filter(wasSentToMarketo).length

/** A call that we cut, or whose answer we would not read, was made all the same once it had a connection. */
function wasSentToMarketo({ purpose, outcome, timings }: CallObservation): boolean {
  if (purpose === 'control') return false
  if (outcome.kind !== 'refused') return true
  const hadConnection = timings.connect !== null || timings.firstByte !== null
  return hadConnection || outcome.rule === 'tooManyHeaders'
}
