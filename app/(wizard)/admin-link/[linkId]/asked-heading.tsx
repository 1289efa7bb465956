import { PageHeading } from '#app/_ui/page-heading.tsx'
import { TwoWords } from '#app/(wizard)/_parts/two-words.tsx'
import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'

/** Who asks for what, and the two words by which the reader knows that it is really they. */
export function AskedHeading({ page: { w, host, session } }: { page: AdminPage }) {
  const { link, embedSession, view } = session
  const { kind } = link.scope
  const sender = link.senderName
  const named = { sender, tenant: embedSession.tenantName, host: host.name }
  const lead = w.t(`adminLink.lead.${kind}`, { host: host.name })
  const instance = view.munchkinId ? w.t('adminLink.instance', { instance: view.munchkinId }) : null
  return (
    <>
      <PageHeading
        title={w.t(`adminLink.title.${kind}`, named)}
        lead={[lead, instance].filter(Boolean).join(' ')}
      />
      <TwoWords
        title={w.t('adminLink.codeTitle', { sender })}
        code={link.code}
        hint={w.t('adminLink.codeHint', { sender })}
      />
    </>
  )
}
