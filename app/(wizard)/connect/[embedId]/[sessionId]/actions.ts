'use server'

import { redirect } from 'next/navigation'
import { begunConnection } from '#app/(wizard)/_parts/begun-connection.ts'
import { chosenConnection } from '#app/(wizard)/_parts/chosen-connection.ts'
import { GuideTaskName, taskAfter } from '#app/(wizard)/_parts/guide-tasks.ts'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import { tickTask } from '#lib/connections/tick-task.ts'
import type { GuideTask } from '#lib/connections/view.ts'
import { assertSameOrigin, requireWizardSession, type WizardSession } from '#lib/session.ts'

/** Remembers that this is made in Marketo, and goes on to the next. */
export async function finishTask(
  embedId: string,
  sessionId: string,
  connection: string | null,
  task: GuideTask,
): Promise<void> {
  const { session, connectionId } = await tick(embedId, sessionId, connection, task, true)
  redirect(stepAddress(session, taskAfter(task), connectionId))
}

export async function takeBackTask(
  embedId: string,
  sessionId: string,
  connection: string | null,
  task: GuideTask,
): Promise<void> {
  const { session, connectionId } = await tick(embedId, sessionId, connection, task, false)
  redirect(stepAddress(session, task, connectionId, { tick: 'back' }))
}

async function tick(
  embedId: string,
  sessionId: string,
  connection: string | null,
  task: GuideTask,
  isDone: boolean,
): Promise<{ session: WizardSession; connectionId: string }> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId)
  const ticked = GuideTaskName.parse(task)
  const begun = await begunConnection(session, await chosenConnection(session, connection))
  await tickTask(session.context, { connectionId: begun.connectionId, task: ticked, isDone })
  return begun
}
