import { ActionForm } from '#app/_ui/action-form.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { Stack } from '#app/_ui/section.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { stopLinkTest } from '#app/(wizard)/admin-link/[linkId]/actions.ts'
import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'
import { RunFollower } from '#app/(wizard)/admin-link/[linkId]/late-run-follower.tsx'
import { runProgress } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/run-progress.ts'

/** The checks as they end. Without script the page loads itself. */
export function Testing({ page: { w, session, here } }: { page: AdminPage }) {
  const { view, link } = session
  const run = view.latestRun
  if (!run) return null
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="1" />
      </noscript>
      <PageHeading
        title={w.t('adminLink.testing.title', { instance: view.munchkinId ?? 'Marketo' })}
        lead={w.t('adminLink.testing.lead', { sender: link.senderName })}
      />
      <Stack>
        <RunFollower
          key={run.id}
          initial={runProgress(run, w)}
          eventsUrl={`${here}/events?run=${run.id}`}
          resultUrl={here}
          label={w.t('test.listLabel')}
        />
        <ActionForm action={stopLinkTest.bind(null, link.id, run.id)}>
          <SubmitButton kind="secondary">{w.t('action.stop')}</SubmitButton>
        </ActionForm>
      </Stack>
    </>
  )
}
