import { Badge } from '#app/_ui/badge.tsx'
import { Text } from '#app/_ui/section.tsx'
import { requiredFirst } from '#app/(wizard)/_parts/required-first.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { HostSettings } from '#lib/host/settings.ts'
import { permissionName } from '#lib/messages/permission-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './needs-list.module.css'

type Asked = { needs: PermissionNeed[]; expectedDailyCalls: number | null }
type Props = { w: Words; host: HostSettings; asked: Asked }

/** Each thing the host does, and the permission it takes; then how many calls that may come to. */
export function WhatHostDoes({ w, host, asked: { needs, expectedDailyCalls: calls } }: Props) {
  return (
    <>
      <NeedsList w={w} needs={needs} />
      {calls === null ? null : <Text>{w.t('start.dailyCalls', { host: host.name, calls })}</Text>}
    </>
  )
}

function NeedsList({ w, needs }: { w: Words; needs: PermissionNeed[] }) {
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
