import type { SimulatedInstance } from '#lib/simulator/instance.ts'
import { INSTANCES } from '#lib/simulator/instances.ts'

export type ListedInstance = Omit<SimulatedInstance, 'switches'>

/** What the listing tells of each instance: typing the id and the pair gives the verdict. */
export function listedInstances(
  instances: readonly SimulatedInstance[] = INSTANCES,
): ListedInstance[] {
  return instances.map(
    ({ munchkinId, clientId, clientSecret, verdict, describes, needs, correct, egressIps }) => ({
      munchkinId,
      clientId,
      clientSecret,
      verdict,
      describes,
      needs,
      ...(correct ? { correct } : {}),
      ...(egressIps ? { egressIps } : {}),
    }),
  )
}

/** What the listing tells of one; null where it has none of that id. */
export const listedInstance = (munchkinId: string): ListedInstance | null =>
  listedInstances().find((listed) => listed.munchkinId === munchkinId) ?? null
