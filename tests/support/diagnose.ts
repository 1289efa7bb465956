import { listedInstance } from '#lib/simulator/listed-instances.ts'
import type { Simulator } from '#lib/simulator/start-simulator.ts'
import { runScript, type Ran, type RunWith } from '#tests/support/run-script.ts'

/** `npm run diagnose` with the pair that the simulator lists for this instance. */
export function diagnoseListed(
  simulator: Simulator,
  munchkinId: string,
  more: string[] = [],
  runWith: RunWith = {},
): Promise<Ran> {
  const listed = listedInstance(munchkinId)
  if (!listed) throw new Error(`the simulator has no ${munchkinId}`)
  const args = ['--endpoint', munchkinId, '--client-id', listed.clientId, '--secret-stdin', ...more]
  return runScript('scripts/diagnose.ts', args, {
    input: `${listed.clientSecret}\n`,
    ...runWith,
    settings: { MARKETO_SIMULATOR_URL: simulator.url, ...runWith.settings },
  })
}

export const diagnose = (args: string[], runWith: RunWith = {}): Promise<Ran> =>
  runScript('scripts/diagnose.ts', args, runWith)

/** Printed text without its line breaks. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
