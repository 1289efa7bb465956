'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { Route } from 'next'
import { GuideTaskName } from '#app/(wizard)/_parts/guide-tasks.ts'
import { beginLinkTest } from '#app/(wizard)/admin-link/[linkId]/begin-link-test.ts'
import { keepThroughLink } from '#app/(wizard)/admin-link/[linkId]/keep-through-link.ts'
import type { FormState } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import { troubleOf } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/trouble-of.ts'
import { cancelTest } from '#lib/connections/cancel-test.ts'
import type { GuideTask } from '#lib/connections/view.ts'
import { Answer, QuestionCode } from '#lib/diagnosis/verdict.ts'
import { answerThroughLink } from '#lib/links/answer-through-link.ts'
import { tickThroughLink } from '#lib/links/tick-through-link.ts'
import { watchThroughLink } from '#lib/links/watch-through-link.ts'
import { assertSameOrigin, requireLinkSession } from '#lib/session.ts'

/** Remembers what is made in Marketo. The page stays, with all that is typed in it. */
export async function tickStep(linkId: string, task: GuideTask, isDone: boolean): Promise<void> {
  await assertSameOrigin()
  const session = await requireLinkSession(linkId)
  const ticked = GuideTaskName.parse(task)
  await tickThroughLink(session, { task: ticked, isDone })
  refresh()
}

/** Keeps what the admin entered, and tests it. Nothing uses it before the sender has seen it. */
export async function submitValues(
  linkId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  let next
  try {
    await assertSameOrigin()
    const session = await requireLinkSession(linkId)
    const refused = await keepThroughLink(session, form)
    if (refused !== null) return refused
    next = await beginLinkTest(await requireLinkSession(linkId))
  } catch (error) {
    return troubleOf(error)
  }
  redirect(next)
}

/** Tests again what the link is about: nothing has to be typed. */
export async function testLinkAgain(linkId: string): Promise<void> {
  await assertSameOrigin()
  redirect(await beginLinkTest(await requireLinkSession(linkId)))
}

export async function stopLinkTest(linkId: string, runId: string): Promise<void> {
  await assertSameOrigin()
  const session = await requireLinkSession(linkId)
  const { latestRun, connectionId } = session.view
  if (latestRun?.id === runId) await cancelTest(session.context, { runId, connectionId })
  redirect(`/admin-link/${linkId}` as Route)
}

/** "I have changed it": from now on it is tested by itself for a while. */
export async function sayChanged(linkId: string): Promise<void> {
  await assertSameOrigin()
  await watchThroughLink(await requireLinkSession(linkId))
  redirect(`/admin-link/${linkId}` as Route)
}

/**
 * Judges what the test saw again, with what the admin sees in Marketo; null takes an answer back. Marketo is not
 * called.
 */
export async function answerOnLink(
  linkId: string,
  runId: string,
  question: QuestionCode,
  answer: Answer | null,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireLinkSession(linkId)
  const asked = QuestionCode.parse(question)
  await answerThroughLink(session, {
    runId,
    question: asked,
    answer: answer === null ? null : Answer.parse(answer),
  })
  redirect(`/admin-link/${linkId}?answered=${answer === null ? 'none' : asked}` as Route)
}
