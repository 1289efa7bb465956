import { ActionForm } from '#app/_ui/action-form.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { ButtonRow } from '#app/_ui/button.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Beside, Section, Text } from '#app/_ui/section.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { FixSteps } from '#app/(wizard)/_parts/fix-steps.tsx'
import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import { sayChanged, testLinkAgain } from '#app/(wizard)/admin-link/[linkId]/actions.ts'
import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'
import { AskedHeading } from '#app/(wizard)/admin-link/[linkId]/asked-heading.tsx'
import { Doubt } from '#app/(wizard)/admin-link/[linkId]/doubt.tsx'
import { FindingPicture } from '#app/(wizard)/admin-link/[linkId]/finding-picture.tsx'
import { SmallPrint } from '#app/(wizard)/admin-link/[linkId]/small-print.tsx'
import { ValuesForm } from '#app/(wizard)/admin-link/[linkId]/values-form.tsx'
import { Waits } from '#app/(wizard)/admin-link/[linkId]/waits.tsx'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import styles from './admin-link.module.css'

/** One finding and what ends it: of the newest test, for the first may be half mended by now. */
export function FixWork({ page }: { page: AdminPage }) {
  const { w, host, session } = page
  const { view, link } = session
  const run = view.latestRun?.report ? view.latestRun : session.run
  if (!run?.report) return null
  const { report } = run
  const said = verdictWords(report, w, verdictContext(host))
  return (
    <>
      <AskedHeading page={page} />
      <div className={`${styles.stack} ${styles.afterWords}`}>
        <Beside
          aside={<FindingPicture w={w} said={said} />}
          after={
            <>
              <Section>
                <Watched page={page} />
                <Waits page={page} />
                <ButtonRow>
                  <ActionForm action={sayChanged.bind(null, link.id)}>
                    <SubmitButton kind="primary">{w.t('adminLink.fix.changed')}</SubmitButton>
                  </ActionForm>
                  <ActionForm action={testLinkAgain.bind(null, link.id)}>
                    <SubmitButton kind="secondary">{w.t('adminLink.fix.testNow')}</SubmitButton>
                  </ActionForm>
                </ButtonRow>
              </Section>
              <Doubt page={page} run={run} />
            </>
          }
        >
          <Section title={<RichText parts={said.title} />}>
            <Text>
              <RichText parts={said.explanation} />
            </Text>
            <FixSteps w={w} said={said} />
          </Section>
        </Beside>
        {view.mayEnterValues ? (
          <Section title={w.t('adminLink.fix.newValues')} id="step-values">
            <Text>{w.t('adminLink.fix.newValuesLead', { sender: link.senderName })}</Text>
            <ValuesForm page={page} />
          </Section>
        ) : null}
        <SmallPrint page={page} />
      </div>
    </>
  )
}

/** What happens by itself since the admin said that it is changed. */
function Watched({ page: { w, session } }: { page: AdminPage }) {
  const { watch } = session.view
  const text =
    watch === null || watch.state === 'succeeded'
      ? null
      : watch.state === 'watching'
        ? watch.nextAt
          ? w.t('adminLink.fixWatch.watching', { time: w.time(watch.nextAt) })
          : w.t('adminLink.fixWatch.soon')
        : w.t(`adminLink.fixWatch.${watch.state}`)
  return (
    <div role="status" className={styles.news}>
      {text ? (
        <Notice tone={watch?.state === 'watching' ? 'wait' : 'warn'}>
          <p>{text}</p>
        </Notice>
      ) : null}
    </div>
  )
}
