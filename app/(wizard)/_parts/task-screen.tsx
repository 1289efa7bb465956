import { ActionForm } from '#app/_ui/action-form.tsx'
import { CircleCheck } from '#app/_ui/icons.tsx'
import type { ReactNode } from 'react'
import { Badge } from '#app/_ui/badge.tsx'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Guided } from '#app/_ui/section.tsx'
import { guideOf } from '#app/(wizard)/_parts/guide-of.ts'
import { taskAfter } from '#app/(wizard)/_parts/guide-tasks.ts'
import { TaskGuide } from '#app/(wizard)/_parts/task-guide.tsx'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { finishTask, takeBackTask } from '#app/(wizard)/connect/[embedId]/[sessionId]/actions.ts'
import { GUIDE_TASKS, type GuideTask } from '#lib/connections/view.ts'

type Props = { at: WizardStep; task: GuideTask; children?: ReactNode }

/** The screen of one thing to make in Marketo. It is ticked by whoever has done it, here or by a link. */
export function TaskScreen({ at, task, children }: Props) {
  const { w, host } = at
  const isDone = at.view?.guideDone.includes(task) ?? false
  const guide = guideOf(at)
  return (
    <WizardFrame at={at} arrival={at.search.tick}>
      <PageHeading
        above={
          isDone ? (
            <Badge tone="good" icon={<CircleCheck size={18} aria-hidden />}>
              {w.t('task.isDone')}
            </Badge>
          ) : undefined
        }
        title={w.t(`${task}.title`)}
        lead={<RichText parts={w.parts(`${task}.lead`, { host: host.name })} />}
      />
      <Guided>
        <TaskGuide guide={guide} task={task} />
        {children}
        <NextThing at={at} task={task} isDone={isDone} />
      </Guided>
    </WizardFrame>
  )
}

function NextThing({ at, task, isDone }: { at: WizardStep; task: GuideTask; isDone: boolean }) {
  const { w, session, search } = at
  const { embedId, sessionId } = session
  const finish = finishTask.bind(null, embedId, sessionId, search.connection ?? null, task)
  const takeBack = takeBackTask.bind(null, embedId, sessionId, search.connection ?? null, task)
  const back = GUIDE_TASKS[GUIDE_TASKS.indexOf(task) - 1] ?? 'start'
  return (
    <ButtonRow>
      {isDone ? (
        <ButtonLink kind="primary" href={at.path(taskAfter(task))}>
          {w.t('action.continue')}
        </ButtonLink>
      ) : (
        <ActionForm action={finish}>
          <SubmitButton kind="primary">{w.t('task.done')}</SubmitButton>
        </ActionForm>
      )}
      {isDone ? (
        <ActionForm action={takeBack}>
          <SubmitButton kind="quiet">{w.t('task.takeBack')}</SubmitButton>
        </ActionForm>
      ) : (
        <ButtonLink kind="secondary" href={at.path('link', undefined, { scope: `step:${task}` })}>
          {w.t('task.someoneElse')}
        </ButtonLink>
      )}
      <ButtonLink kind="quiet" href={at.path(back)}>
        {w.t('action.back')}
      </ButtonLink>
    </ButtonRow>
  )
}
