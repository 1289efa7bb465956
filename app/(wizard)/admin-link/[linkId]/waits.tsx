import { Notice } from '#app/_ui/notice.tsx'
import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'

/** Tests in quick succession have to wait; said where the button was pressed. */
export function Waits({ page: { w, wait } }: { page: AdminPage }) {
  if (wait === null) return null
  return (
    <Notice tone="wait">
      <p>{w.t('adminLink.wait', { minutes: Math.ceil(wait / 60) })}</p>
    </Notice>
  )
}
