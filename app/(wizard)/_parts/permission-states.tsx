import { Badge, type Tone } from '#app/_ui/badge.tsx'
import type { PermissionResult, PermissionState } from '#lib/diagnosis/report.ts'
import { permissionWords } from '#lib/messages/permission-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './needs-list.module.css'

const TONES: Record<PermissionState, Tone> = {
  held: 'good',
  missing: 'warn',
  notVerifiable: 'wait',
  featureOff: 'plain',
  unknown: 'plain',
}

/** Each permission with what the test saw of it. */
export function PermissionStates({ w, results }: { w: Words; results: PermissionResult[] }) {
  return (
    <ul className={styles.list}>
      {results.map((result) => {
        const { label, state, needed, reason, because } = permissionWords(result, w)
        return (
          <li key={result.permission} className={styles.need}>
            <div>
              <p className={styles.reason}>{label}</p>
              <p className={styles.permission}>
                {[needed, reason, because].filter(Boolean).join(' · ')}
              </p>
            </div>
            <Badge tone={TONES[result.state]} small>
              {state}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}
