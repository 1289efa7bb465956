'use server'

import { redirect } from 'next/navigation'
import { beginTest } from '#app/(wizard)/_parts/begin-test.ts'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import { answerQuestion } from '#lib/connections/answer-question.ts'
import { swapCredentials } from '#lib/connections/swap-credentials.ts'
import { stopWatching } from '#lib/connections/stop-watching.ts'
import { tryInstance } from '#lib/connections/try-instance.ts'
import { watchFix } from '#lib/connections/watch-fix.ts'
import { Answer, QuestionCode } from '#lib/diagnosis/verdict.ts'
import { assertSameOrigin, requireWizardSession } from '#lib/session.ts'

/** Puts the two values into each other's place and tests them: a repair we can make. */
export async function swapAndTest(
  embedId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  const swapped = await swapCredentials(session.context, { sessionId, connectionId })
  redirect(
    swapped.ok
      ? await beginTest(session, connectionId)
      : stepAddress(session, 'credentials', connectionId),
  )
}

/** Tests the same values on another of the tenant's instances. */
export async function tryAndTest(
  embedId: string,
  sessionId: string,
  connectionId: string,
  munchkinId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  const saved = await tryInstance(session.context, { sessionId, connectionId, munchkinId })
  redirect(
    saved.ok
      ? await beginTest(session, connectionId)
      : stepAddress(session, 'credentials', connectionId),
  )
}

/** Judges what the test saw again, with this answer; null takes an answer back. Marketo is not called. */
export async function answerAndJudge(
  embedId: string,
  sessionId: string,
  connectionId: string,
  runId: string,
  question: QuestionCode,
  answer: Answer | null,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  const asked = QuestionCode.parse(question)
  await answerQuestion(session.context, {
    runId,
    connectionId,
    question: asked,
    answer: answer === null ? null : Answer.parse(answer),
  })
  const mark = answer === null ? 'none' : asked
  redirect(stepAddress(session, 'diagnosis', connectionId, { answered: mark }))
}

/** Somebody changed it in Marketo: we test again by ourselves until it works. */
export async function changedIt(
  embedId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  const watched = await watchFix(session.context, { connectionId, sessionId })
  if (!watched.ok && watched.reason === 'secret_gone') {
    redirect(stepAddress(session, 'credentials', connectionId, { secret: 'gone' }))
  }
  redirect(stepAddress(session, 'diagnosis', connectionId))
}

/** They have seen enough; what the last test found stays. */
export async function stopWatchingHere(
  embedId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  await stopWatching(session.context, connectionId)
  redirect(stepAddress(session, 'diagnosis', connectionId))
}
