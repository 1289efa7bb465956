import { Notice } from '#app/_ui/notice.tsx'
import { Guided, Section } from '#app/_ui/section.tsx'
import { WhatHostDoes } from '#app/(wizard)/_parts/needs-list.tsx'
import { TaskGuide } from '#app/(wizard)/_parts/task-guide.tsx'
import { guideFor, type AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'
import { AskedHeading } from '#app/(wizard)/admin-link/[linkId]/asked-heading.tsx'
import { SmallPrint } from '#app/(wizard)/admin-link/[linkId]/small-print.tsx'
import { TaskParts, TickForm } from '#app/(wizard)/admin-link/[linkId]/task-parts.tsx'
import { ValuesForm } from '#app/(wizard)/admin-link/[linkId]/values-form.tsx'
import { Waits } from '#app/(wizard)/admin-link/[linkId]/waits.tsx'
import type { GuideTask } from '#lib/connections/view.ts'
import styles from './admin-link.module.css'

/** What there is to do: all of it, or the one step that the link is for. */
export function Work({ page }: { page: AdminPage }) {
  const { w, host, session } = page
  const { scope } = session.link
  return (
    <>
      <AskedHeading page={page} />
      <div className={`${styles.stack} ${styles.afterWords}`}>
        <Waits page={page} />
        {scope.kind === 'step' ? (
          <OneTask page={page} task={scope.task} />
        ) : (
          <>
            <Section title={w.t('adminLink.willDo', { host: host.name })}>
              <WhatHostDoes w={w} host={host} asked={session.embedSession} />
            </Section>
            <Section title={w.t('adminLink.stepsTitle')}>
              <TaskParts page={page} />
            </Section>
          </>
        )}
        <SmallPrint page={page} />
      </div>
    </>
  )
}

function OneTask({ page, task }: { page: AdminPage; task: GuideTask }) {
  const { w, session } = page
  const { view, link } = session
  const isDone = view.guideDone.includes(task)
  return (
    <>
      <div role="status" className={styles.news}>
        {isDone ? (
          <Notice tone="good">
            <b>{w.t('adminLink.stepIsDone.title')}</b>
            <p>{w.t('adminLink.stepIsDone.text', { sender: link.senderName })}</p>
          </Notice>
        ) : null}
      </div>
      <Section title={w.t(`adminLink.task.${task}`)}>
        <Guided>
          <TaskGuide guide={guideFor(page)} task={task} />
          <TickForm page={page} task={task} />
        </Guided>
      </Section>
      {view.mayEnterValues ? (
        <Section title={w.t('adminLink.valuesToo')} id="step-values">
          <ValuesForm page={page} />
        </Section>
      ) : null}
    </>
  )
}
