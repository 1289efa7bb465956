import 'server-only'
import { tickTask } from '#lib/connections/tick-task.ts'
import type { GuideTask } from '#lib/connections/view.ts'
import type { LinkSession } from '#lib/links/link-session.ts'

/**
 * The admin has done a task, or has not after all. Who is asked for one step ticks that one; a fix has none to tick.
 */
export async function tickThroughLink(
  { context, link: { scope }, view: { connectionId } }: LinkSession,
  { task, isDone }: { task: GuideTask; isDone: boolean },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' | 'not_in_scope' }> {
  const isAsked = scope.kind === 'whole' || (scope.kind === 'step' && scope.task === task)
  if (!isAsked) return { ok: false, reason: 'not_in_scope' }
  return tickTask(context, { connectionId, task, isDone })
}
