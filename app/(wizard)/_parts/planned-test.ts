import { cache } from 'react'
import { planTest, type Plan } from '#lib/connection-test/plan.ts'
import { serverSettings } from '#lib/env.ts'
import { ourAddresses } from '#lib/marketo/our-addresses.ts'
import type { WizardSession } from '#lib/session.ts'

/** Of a person in the wizard, or of whom they sent a link to. */
export type TestedSession = Pick<WizardSession['connectSession'], 'needs' | 'mode'>

/** The test that would run now, from the addresses that this machine can call from. Looked up once a page. */
export const plannedTest = cache(async ({ needs, mode }: TestedSession): Promise<Plan> =>
  planTest(needs, await ourAddresses(serverSettings().egressIps, mode)),
)
