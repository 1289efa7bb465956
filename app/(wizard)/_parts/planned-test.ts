import { cache } from 'react'
import { planTest, type Plan } from '#lib/connection-test/plan.ts'
import { serverSettings } from '#lib/env.ts'
import { ourAddresses } from '#lib/marketo/our-addresses.ts'
import type { WizardSession } from '#lib/session.ts'

/** The test that would run now, from the addresses that this machine can call from. Looked up once a page. */
export const plannedTest = cache(
  async ({ needs, mode }: WizardSession['connectSession']): Promise<Plan> =>
    planTest(needs, await ourAddresses(serverSettings().egressIps, mode)),
)
