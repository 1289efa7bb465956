import * as z from 'zod/mini'

/** What a host asks a session for: to make a connection, or to give one that it has other values. */
export const ASKED_PURPOSES = ['connect', 'update'] as const

/** Why somebody is in the wizard; `repair`: by a link that we gave the host, since the connection works no more. */
export const SessionPurpose = z.enum([...ASKED_PURPOSES, 'repair'])
export type SessionPurpose = z.infer<typeof SessionPurpose>
