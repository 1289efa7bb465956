import * as z from 'zod/mini'
import { PERMISSIONS } from '#lib/marketo/permissions.ts'

/** What can be turned on one simulated instance while it runs. Everything lives in memory. */
export const Switches = z.object({
  /** Milliseconds before each reply. */
  latencyMs: z.number(),
  /** Callers' addresses that IP Restrictions let in; null where they are off. Identity asks nobody. */
  allowlist: z.nullable(z.array(z.string())),
  /** Access API permissions of the API user's role, by Adobe's developer names. */
  role: z.array(z.string()),
  /** Whether the role is granted in the workspaces: without it every call that needs a permission answers 1008. */
  workspacesGranted: z.boolean(),
  /** Permission families that the subscription has not bought: 703. */
  featuresOff: z.array(z.string()),
  /** Calls a day of all users together, from which on 607 is the answer. */
  dailyQuota: z.number(),
  /** What the customer's other integrations have used of it today. */
  callsOfOthers: z.number(),
  /** Calls in 20 seconds, from which on 606 is the answer; null for no limit, since test suites are quick. */
  callsIn20Seconds: z.nullable(z.number()),
  /** Calls at the same time, from which on 615 is the answer. */
  callsAtOnce: z.nullable(z.number()),
  identity: z.enum(['asMarketo', 'readsNothing', 'userLocked']),
  /** Whether the token answer has a `scope`. */
  namesApiUser: z.boolean(),
  /** Answers every REST call that brought a good token. */
  restError: z.nullable(z.object({ code: z.string(), message: z.string() })),
  /** The body of every REST call that is let in, byte for byte: to serve recorded ones. */
  restBody: z.nullable(z.string()),
  fault: z.enum(['none', 'html', 'badGateway', 'reset', 'halfReply', 'slowBytes']),
  faultAt: z.enum(['everywhere', 'identity', 'rest']),
  reachedBy: z.enum(['http', 'noSuchName', 'closedPort', 'wrongCertificate']),
  controlHostDown: z.boolean(),
})
export type Switches = z.infer<typeof Switches>

export const EVERY_PERMISSION: readonly string[] = PERMISSIONS.map(({ name }) => name)

/** A subscription with nothing wrong. */
export const NOTHING_WRONG: Switches = {
  latencyMs: 0,
  allowlist: null,
  role: [...EVERY_PERMISSION],
  workspacesGranted: true,
  featuresOff: [],
  dailyQuota: 50_000,
  callsOfOthers: 1_291,
  callsIn20Seconds: null,
  callsAtOnce: null,
  identity: 'asMarketo',
  namesApiUser: true,
  restError: null,
  restBody: null,
  fault: 'none',
  faultAt: 'everywhere',
  reachedBy: 'http',
  controlHostDown: false,
}
