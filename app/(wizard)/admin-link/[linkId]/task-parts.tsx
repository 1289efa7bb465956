import { ActionForm } from '#app/_ui/action-form.tsx'
import { Check, ChevronRight } from '#app/_ui/icons.tsx'
import type { ReactNode } from 'react'
import { Badge } from '#app/_ui/badge.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { TaskGuide } from '#app/(wizard)/_parts/task-guide.tsx'
import { tickStep } from '#app/(wizard)/admin-link/[linkId]/actions.ts'
import { guideFor, type AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'
import { Fold } from '#app/(wizard)/admin-link/[linkId]/fold.tsx'
import { ValuesForm } from '#app/(wizard)/admin-link/[linkId]/values-form.tsx'
import { GUIDE_TASKS, type GuideTask } from '#lib/connections/view.ts'
import styles from './admin-link.module.css'

/** What is made in Marketo, one part each, and the values at the end; the first that is open is unfolded. */
export function TaskParts({ page }: { page: AdminPage }) {
  const { session, at } = page
  const done = session.view.guideDone
  const first = at ?? GUIDE_TASKS.find((task) => !done.includes(task)) ?? 'values'
  return (
    <div className={styles.tasks}>
      {GUIDE_TASKS.map((task, index) => (
        <Part
          key={task}
          page={page}
          part={task}
          next={GUIDE_TASKS[index + 1] ?? 'values'}
          number={index + 1}
          isDone={done.includes(task)}
          startsOpen={task === first}
        >
          <TaskGuide guide={guideFor(page)} task={task} />
          <TickForm page={page} task={task} />
        </Part>
      ))}
      <Part
        page={page}
        part="values"
        number={GUIDE_TASKS.length + 1}
        isDone={session.view.waitsForConfirmation}
        startsOpen={first === 'values'}
      >
        <ValuesForm page={page} />
      </Part>
    </div>
  )
}

type Named = GuideTask | 'values'

type PartProps = {
  page: AdminPage
  part: Named
  next?: Named
  number: number
  isDone: boolean
  startsOpen: boolean
  children: ReactNode
}

/** The fields of the form have the plain names. */
const idOf = (part: Named) => `step-${part}`

function Part({ page: { w }, part, next, number, isDone, startsOpen, children }: PartProps) {
  return (
    <Fold
      id={idOf(part)}
      next={next ? idOf(next) : null}
      isDone={isDone}
      startsOpen={startsOpen}
      className={styles.task}
      summaryClass={styles.summary}
      summary={
        <>
          <span className={`${styles.number} ${isDone ? styles.isDone : ''}`} aria-hidden="true">
            {isDone ? <Check size={16} strokeWidth={3} /> : number}
          </span>
          <h3>{w.t(`adminLink.task.${part}`)}</h3>
          {isDone ? (
            <Badge tone="good" small>
              {w.t('adminLink.taskDone')}
            </Badge>
          ) : (
            <span />
          )}
          <ChevronRight size={18} aria-hidden />
        </>
      }
    >
      <div className={styles.body} data-guided>
        {children}
      </div>
    </Fold>
  )
}

/** The remembered tick; the sender's page shows it at once. */
export function TickForm({ page, task }: { page: AdminPage; task: GuideTask }) {
  const { w, session } = page
  const isDone = session.view.guideDone.includes(task)
  const what = w.t(`adminLink.task.${task}`)
  return (
    <ActionForm action={tickStep.bind(null, session.link.id, task, !isDone)}>
      <SubmitButton
        kind={isDone ? 'quiet' : 'primary'}
        aria-label={`${w.t(isDone ? 'adminLink.takeBack' : 'adminLink.markDone')}: ${what}`}
      >
        {w.t(isDone ? 'adminLink.takeBack' : 'adminLink.markDone')}
      </SubmitButton>
    </ActionForm>
  )
}
