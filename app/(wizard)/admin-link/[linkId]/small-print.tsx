import { Bullets, Section } from '#app/_ui/section.tsx'
import { Stored } from '#app/(wizard)/_parts/stored.tsx'
import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'

/** What this page may do, what is stored, and who sees it. */
export function SmallPrint({ page: { w, host, session } }: { page: AdminPage }) {
  const { senderName: sender, expiresAt } = session.link
  const until = w.dateTime(expiresAt)
  return (
    <Section title={w.t('adminLink.may.title')}>
      <Bullets>
        <li>{w.t('adminLink.may.shows')}</li>
        {session.view.mayEnterValues ? <li>{w.t('adminLink.may.values', { sender })}</li> : null}
        <li>{w.t('adminLink.may.until', { sender, until })}</li>
      </Bullets>
      <Stored w={w} host={host} />
    </Section>
  )
}
