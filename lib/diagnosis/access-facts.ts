import { isCut, isDenied, lastReading, means, readOutcome } from '#lib/diagnosis/reading.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import type { CallObservation, Usage } from '#lib/marketo/observation.ts'

/** The baseline: reads that need no permission, so that a 603 on them is about us and not about the role. */
export type AccessFacts = {
  /** The baseline's final answer, or the second baseline's where the first was denied and the second was not. */
  reading: Reading | null
  passed: boolean
  /** The baseline's token was refused, renewed and refused again. */
  refusedAfterRenewal: boolean
  /** Both reads that need no permission were denied. */
  deniedTwice: boolean
  /** It passed from some of our addresses and was denied to others. */
  partly: boolean
  /** Our addresses that the baseline passed from, and those it was denied to. */
  allowedFrom: string[]
  deniedFrom: string[]
  usage: Usage | null
}

export function accessFacts(calls: CallObservation[]): AccessFacts {
  const first = lastReading(calls, 'baseline', 'baselineAgain')
  const second = lastReading(calls, 'baselineSecond')
  const byAddress = readingsByAddress(calls)
  const addresses = (fits: (reading: Reading) => boolean) =>
    [...byAddress].filter(([, reading]) => fits(reading)).map(([address]) => address)
  const allowedFrom = addresses((reading) => reading.is === 'letIn')
  const deniedFrom = addresses(isDenied)
  const partly = allowedFrom.length > 0 && deniedFrom.length > 0
  const reading = isDenied(first) && second ? second : first
  return {
    reading,
    passed: reading?.is === 'letIn' && !partly,
    partly,
    deniedTwice: isDenied(first) && isDenied(second) && !partly,
    refusedAfterRenewal: means(lastReading(calls, 'baselineAgain'), 'renew'),
    allowedFrom,
    deniedFrom,
    usage: calls.map(usageIn).findLast((usage) => usage !== null) ?? null,
  }
}

function readingsByAddress(calls: CallObservation[]): Map<string, Reading> {
  const readings = new Map<string, Reading>()
  for (const call of calls) {
    const isBaseline = call.purpose === 'baseline' || call.purpose === 'baselineAgain'
    if (isBaseline && call.from !== null && !isCut(call)) {
      readings.set(call.from, readOutcome(call.outcome))
    }
  }
  return readings
}

function usageIn({ outcome }: CallObservation): Usage | null {
  if (outcome.kind !== 'reply' || outcome.body.shape !== 'envelope') return null
  return outcome.body.usage
}
