import 'server-only'
import { atOnce } from '#lib/connection-test/at-once.ts'
import type { Gathering } from '#lib/connection-test/gather.ts'
import type { ProbeStep } from '#lib/connection-test/plan.ts'
import { readRenewing } from '#lib/connection-test/read-renewing.ts'
import type { SharedToken } from '#lib/connection-test/share-token.ts'
import { saysToWait } from '#lib/diagnosis/limit-met.ts'
import { answersWith } from '#lib/marketo/error-codes.ts'
import type { CallObservation, Purpose } from '#lib/marketo/observation.ts'
import type { Probe } from '#lib/marketo/permissions.ts'

/**
 * One read a family; a refusal is confirmed by the family's second read. Once Marketo has said that there are too many
 * calls no further probe is sent: what was not asked stays open.
 */
export async function gatherPermissions(
  run: Gathering,
  shared: SharedToken,
  probes: ProbeStep[],
): Promise<CallObservation[]> {
  let isOver = false
  return atOnce(probes, async ({ permission, probe, secondProbe }) => {
    const ask = async (asked: Probe, purpose: Purpose) => {
      const seen = await readRenewing(run, shared, asked, { purpose, permission })
      isOver ||= seen.some(saysToWait)
      return seen
    }
    if (isOver) return []
    const own = await ask(probe, 'probe')
    const isDenied = answersWith(own.at(-1)!, 'accessDenied')
    if (isDenied && secondProbe && !isOver) own.push(...(await ask(secondProbe, 'probeSecond')))
    return own
  })
}
