import * as z from 'zod/mini'

/** Why the host handed a person over: to make a connection, or to give one that it has other values. */
export const SessionPurpose = z.enum(['connect', 'update'])
export type SessionPurpose = z.infer<typeof SessionPurpose>
