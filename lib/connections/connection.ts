import * as z from 'zod/mini'
import { GUIDE_TASKS, type ConnectionStatus } from '#lib/connections/view.ts'
import { Check, PermissionNeed } from '#lib/diagnosis/report.ts'
import { TypedObservation, ValueShape } from '#lib/marketo/observation.ts'

/** JSON columns are parsed again when they are read: what is in a database may be older than the code. */

export const StoredEndpoint = TypedObservation.shape.endpoint
export const StoredShape = ValueShape
export const StoredMode = TypedObservation.shape.mode
export const StoredChecks = z.array(Check)
export const StoredNeeds = z.array(PermissionNeed)
export const StoredTasks = z.array(z.enum(GUIDE_TASKS))
export const StoredWatchState = z.enum(['watching', 'succeeded', 'over', 'stopped'])

/** The host can use such a connection. */
export const WORKING = ['usable', 'degraded'] as const satisfies ConnectionStatus[]

/** Whether the host can use it: then what is entered is tested beside what is in use. */
export const isWorking = ({ status }: { status: ConnectionStatus }): boolean =>
  WORKING.some((each) => each === status)

/** A run that wrote nothing for so long has lost its process. */
export const ABANDONED_AFTER_MS = 30_000
/** The longest name a person may give a connection, in characters. */
export const NAME_LENGTH = 80
/** Counts up when a verdict's words change their meaning, so that a run can be shown as the customer saw it. */
export const WORDS_VERSION = 1
