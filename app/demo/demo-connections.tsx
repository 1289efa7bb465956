import { Badge } from '#app/_ui/badge.tsx'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './demo.module.css'

/** What the host would show of its customer's connections. */
export function DemoConnections({ w, connections }: { w: Words; connections: ConnectionView[] }) {
  if (connections.length === 0) return <p className={styles.quiet}>{w.t('demo.none')}</p>
  return (
    <ul className={styles.connections}>
      {connections.map(({ id, name, munchkinId, apiUser, status, latestRun }) => {
        const verdict = latestRun?.report?.verdict.code
        const known = [name ? munchkinId : null, apiUser]
        const found =
          verdict && status !== 'usable' ? w.say(w.messages.verdicts[verdict].name) : null
        // What tells two of one instance apart that nobody has named.
        const time = latestRun ? w.dateTime(latestRun.startedAt) : null
        const tested = time && w.t('demo.lastTest', { time })
        return (
          <li key={id} className={styles.connection}>
            <span>
              <span className={styles.name}>{name ?? munchkinId ?? w.t('opening.unnamed')}</span>
              <span className={styles.quiet}>
                {[...known, found, tested].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Badge
              tone={status === 'usable' ? 'good' : status === 'degraded' ? 'warn' : 'plain'}
              small
            >
              {w.t(`opening.status.${status}`)}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}
