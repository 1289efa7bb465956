import { CircleCheck } from '#app/_ui/icons.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { Fact, Facts } from '#app/_ui/facts.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { Stack } from '#app/_ui/section.tsx'
import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'
import { SmallPrint } from '#app/(wizard)/admin-link/[linkId]/small-print.tsx'

/** The values work. What remains is the sender's. */
export function Works({ page }: { page: AdminPage }) {
  const { w, session, here } = page
  const { view, link } = session
  const apiUser = view.latestRun?.report?.apiUser
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="15" />
      </noscript>
      <PageHeading
        above={
          <Badge tone="good" icon={<CircleCheck size={18} aria-hidden />}>
            {w.t('adminLink.works.badge')}
          </Badge>
        }
        title={w.t('adminLink.works.title')}
        lead={w.t('adminLink.works.lead', { sender: link.senderName })}
      />
      <Stack>
        <Facts>
          <Fact name={w.t('adminLink.works.instance')}>{view.munchkinId}</Fact>
          {apiUser ? <Fact name={w.t('adminLink.works.apiUser')}>{apiUser}</Fact> : null}
          <Fact name={w.t('adminLink.works.words')}>
            <span lang="en" translate="no">
              {link.code}
            </span>
          </Fact>
        </Facts>
        <ButtonRow>
          <ButtonLink kind="quiet" href={`${here}?at=values#step-values`}>
            {w.t('adminLink.works.other')}
          </ButtonLink>
        </ButtonRow>
        <SmallPrint page={page} />
      </Stack>
    </>
  )
}
