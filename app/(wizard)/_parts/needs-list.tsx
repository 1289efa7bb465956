import { Badge } from '#app/_ui/badge.tsx'
import { requiredFirst } from '#app/(wizard)/_parts/required-first.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import { permissionName } from '#lib/messages/permission-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './needs-list.module.css'

/** Each thing the host does, and the permission it takes. */
export function NeedsList({ w, needs }: { w: Words; needs: PermissionNeed[] }) {
  return (
    <ul className={styles.list}>
      {requiredFirst(needs).map(({ permission, needed, reason }) => (
        <li key={permission} className={styles.need}>
          <div>
            <p className={styles.reason}>{reason}</p>
            <p className={styles.permission}>{permissionName(permission, w).label}</p>
          </div>
          <Badge tone="plain" small>
            {w.t(needed === 'required' ? 'start.required' : 'start.optional')}
          </Badge>
        </li>
      ))}
    </ul>
  )
}
