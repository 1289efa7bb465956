import 'server-only'
import { read, type Gathering, type ReadAs } from '#lib/connection-test/gather.ts'
import type { SharedToken } from '#lib/connection-test/share-token.ts'
import { answersWith } from '#lib/marketo/error-codes.ts'
import type { CallObservation, Purpose } from '#lib/marketo/observation.ts'
import type { Probe } from '#lib/marketo/permissions.ts'

/** Reads; where the token was refused, renews it and reads again, as `again` where that has a purpose of its own. */
export async function readRenewing(
  run: Gathering,
  shared: SharedToken,
  probe: Probe,
  as: ReadAs & { again?: Purpose },
): Promise<CallObservation[]> {
  const { again, ...first } = as
  const token = await shared.held()
  const own = await read(run, token, probe, first)
  if (!answersWith(own.at(-1)!, 'renew')) return own
  const renewed = await shared.renew(token)
  const repeat = again ? { ...first, purpose: again } : { ...first, attempt: own.length + 1 }
  own.push(...renewed.observations)
  if (renewed.token) own.push(...(await read(run, renewed.token, probe, repeat)))
  return own
}
