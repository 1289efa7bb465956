import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Bullets } from '#app/_ui/section.tsx'
import { plannedTest, type TestedSession } from '#app/(wizard)/_parts/planned-test.ts'
import { BASELINE } from '#lib/marketo/permissions.ts'
import { permissionName } from '#lib/messages/permission-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './planned-calls.module.css'

type Props = { w: Words; connectSession: TestedSession }

/** Said before the test: how many calls, that they only read, and on demand which. */
export async function PlannedCalls({ w, connectSession }: Props) {
  const { calls, elsewhere, probes } = await plannedTest(connectSession)
  const planned = [
    { path: 'POST /identity/oauth/token', does: w.t('credentials.callToken') },
    { path: `GET ${BASELINE.path}`, does: w.t('credentials.callUsage') },
    ...elsewhere.map((address) => ({
      path: `GET ${BASELINE.path}`,
      does: w.t('credentials.callElsewhere', { address }),
    })),
    ...probes.map(({ permission, probe }) => ({
      path: `GET ${probe.path}`,
      does: w.t('credentials.callProbe', { permission: permissionName(permission, w).label }),
    })),
  ]
  return (
    <Disclosure summary={`${w.t('credentials.calls', { calls })} ${w.t('credentials.whichCalls')}`}>
      <p>{w.t('credentials.whichCallsLead')}</p>
      <Bullets>
        {planned.map(({ path, does }) => (
          <li key={does}>
            {does}
            <code className={styles.path}>{path}</code>
          </li>
        ))}
      </Bullets>
    </Disclosure>
  )
}
