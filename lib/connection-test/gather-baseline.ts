import 'server-only'
import { atOnce } from '#lib/connection-test/at-once.ts'
import { read, type Gathering, type HeldToken } from '#lib/connection-test/gather.ts'
import { readRenewing } from '#lib/connection-test/read-renewing.ts'
import type { SharedToken } from '#lib/connection-test/share-token.ts'
import { isDenied, readOutcome } from '#lib/diagnosis/reading.ts'
import { answersWith } from '#lib/marketo/error-codes.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import { BASELINE, SECOND_BASELINE } from '#lib/marketo/permissions.ts'

/** The call that needs no permission; renewed once where the token was refused, confirmed where access was. */
export async function gatherBaseline(
  run: Gathering,
  shared: SharedToken,
): Promise<CallObservation[]> {
  const own = await readRenewing(run, shared, BASELINE, {
    purpose: 'baseline',
    again: 'baselineAgain',
  })
  if (answersWith(own.at(-1)!, 'accessDenied'))
    own.push(
      ...(await read(run, await shared.held(), SECOND_BASELINE, { purpose: 'baselineSecond' })),
    )
  return own
}

/**
 * The baseline from our other addresses, where it said yes or no from the first one. An address that is refused while
 * the first is let in is asked a second time: Marketo has shipped a wrong 603 before.
 */
export async function gatherElsewhere(
  run: Gathering,
  token: HeldToken,
  addresses: readonly string[],
  baseline: CallObservation[],
): Promise<CallObservation[]> {
  const here = readOutcome(baseline.at(-1)!.outcome)
  if (here.is !== 'letIn' && !isDenied(here)) return []
  return atOnce(addresses, async (from) => {
    const as = { purpose: 'baselineElsewhere', from } as const
    const own = await read(run, token, BASELINE, as)
    if (here.is === 'letIn' && answersWith(own.at(-1)!, 'accessDenied'))
      own.push(...(await read(run, token, SECOND_BASELINE, as)))
    return own
  })
}
