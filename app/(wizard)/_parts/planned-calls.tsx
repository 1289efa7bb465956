import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Bullets } from '#app/_ui/section.tsx'
import { planTest } from '#lib/connection-test/plan.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import { BASELINE } from '#lib/marketo/permissions.ts'
import { permissionName } from '#lib/messages/permission-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './planned-calls.module.css'

/** Said before the test: how many calls, that they only read, and on demand which. */
export function PlannedCalls({ w, needs }: { w: Words; needs: PermissionNeed[] }) {
  const { calls, probes } = planTest(needs)
  const planned = [
    { path: 'POST /identity/oauth/token', does: w.t('credentials.callToken') },
    { path: `GET ${BASELINE.path}`, does: w.t('credentials.callUsage') },
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
          <li key={path}>
            {does}
            <code className={styles.path}>{path}</code>
          </li>
        ))}
      </Bullets>
    </Disclosure>
  )
}
