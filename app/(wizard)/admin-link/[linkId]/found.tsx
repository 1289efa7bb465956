import { ActionForm } from '#app/_ui/action-form.tsx'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Beside } from '#app/_ui/section.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { FixSteps } from '#app/(wizard)/_parts/fix-steps.tsx'
import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import { testLinkAgain } from '#app/(wizard)/admin-link/[linkId]/actions.ts'
import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'
import { Doubt } from '#app/(wizard)/admin-link/[linkId]/doubt.tsx'
import { FindingPicture } from '#app/(wizard)/admin-link/[linkId]/finding-picture.tsx'
import { Waits } from '#app/(wizard)/admin-link/[linkId]/waits.tsx'
import { VerdictBadge } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/verdict-badge.tsx'
import { verdictWords } from '#lib/messages/verdict-words.ts'

/** The values do not work yet: what the test saw, what to do, and how to go on without typing it all again. */
export function Found({ page }: { page: AdminPage }) {
  const { w, host, session, here } = page
  const run = session.view.latestRun
  if (!run?.report) return null
  const { report } = run
  const said = verdictWords(report, w, verdictContext(host))
  const isTyping = report.verdict.outcome === 'fixable' && report.verdict.owner === 'you'
  return (
    <>
      <PageHeading
        above={<VerdictBadge verdict={report.verdict} text={said.badge} />}
        title={<RichText parts={said.title} />}
        lead={<RichText parts={said.explanation} />}
      />
      <Beside
        aside={<FindingPicture w={w} said={said} />}
        after={
          <>
            <ButtonRow>
              {isTyping ? <Change page={page} kind="primary" /> : null}
              <ActionForm action={testLinkAgain.bind(null, session.link.id)}>
                <SubmitButton kind={isTyping ? 'secondary' : 'primary'}>
                  {w.t('action.testAgain')}
                </SubmitButton>
              </ActionForm>
              {isTyping ? null : <Change page={page} kind="quiet" />}
            </ButtonRow>
            <Doubt page={page} run={run} />
            <ButtonRow>
              <ButtonLink kind="quiet" href={`${here}?at=role`}>
                {w.t('adminLink.found.steps')}
              </ButtonLink>
            </ButtonRow>
          </>
        }
      >
        <Waits page={page} />
        <FixSteps w={w} said={said} />
      </Beside>
    </>
  )
}

function Change({ page: { w, here }, kind }: { page: AdminPage; kind: 'primary' | 'quiet' }) {
  return (
    <ButtonLink kind={kind} href={`${here}?at=values#step-values`}>
      {w.t('adminLink.found.change')}
    </ButtonLink>
  )
}
