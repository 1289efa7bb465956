import * as z from 'zod/mini'
import type { Step } from '#lib/connections/lifecycle.ts'
import { GUIDE_TASKS, type GuideTask } from '#lib/connections/view.ts'

export const GuideTaskName = z.enum(GUIDE_TASKS)

/** The screen that follows a task's. */
export const taskAfter = (task: GuideTask): Step =>
  GUIDE_TASKS[GUIDE_TASKS.indexOf(task) + 1] ?? 'credentials'
