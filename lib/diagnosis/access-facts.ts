import { isCut, isDenied, lastReading, means, readOutcome } from '#lib/diagnosis/reading.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import type { CallObservation, Purpose } from '#lib/marketo/observation.ts'
import type { Usage } from '#lib/marketo/reply-shape.ts'

/** The baseline: reads that need no permission, so that a 603 on them is about us and not about the role. */
export type AccessFacts = {
  /**
   * The final answer to the baseline from our main address, or to the second baseline where the first was denied and the
   * second was not.
   */
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
  /** Those from which it got neither answer: a list of addresses may drop calls in silence. */
  unseenFrom: string[]
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
  const known = new Set([...allowedFrom, ...deniedFrom])
  return {
    reading,
    passed: reading?.is === 'letIn' && !partly,
    partly,
    deniedTwice: isDenied(first) && isDenied(second) && !partly,
    refusedAfterRenewal: means(lastReading(calls, 'baselineAgain'), 'renew'),
    allowedFrom,
    deniedFrom,
    unseenFrom: askedFrom(calls).filter((address) => !known.has(address)),
    usage: calls.map(usageIn).findLast((usage) => usage !== null) ?? null,
  }
}

const BASELINES: Purpose[] = ['baseline', 'baselineAgain', 'baselineSecond', 'baselineElsewhere']

const askedFrom = (calls: CallObservation[]): string[] => [
  ...new Set(calls.filter(isBaseline).flatMap(({ from }) => from ?? [])),
]

const isBaseline = ({ purpose }: CallObservation): boolean => BASELINES.includes(purpose)

/** The last word to each of our addresses: what contradicts a denial counts more than the denial. */
function readingsByAddress(calls: CallObservation[]): Map<string, Reading> {
  const readings = new Map<string, Reading>()
  for (const call of calls) {
    if (isBaseline(call) && call.from !== null && !isCut(call)) {
      readings.set(call.from, readOutcome(call.outcome))
    }
  }
  return readings
}

function usageIn({ outcome }: CallObservation): Usage | null {
  if (outcome.kind !== 'reply' || outcome.body.shape !== 'envelope') return null
  return outcome.body.usage
}
