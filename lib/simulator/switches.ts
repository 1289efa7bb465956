import * as z from 'zod/mini'
import { PERMISSIONS } from '#lib/marketo/permissions.ts'
import { AllowlistEntry } from '#lib/simulator/allowlist.ts'

/** What can be turned on one simulated instance while it runs. Everything lives in memory. */
export const Switches = z.object({
  /** Milliseconds before each reply. */
  latencyMs: z.number().check(z.gte(0), z.lte(600_000)),
  /** What IP Restrictions let in, as Marketo takes it; null where they are off. Identity asks nobody. */
  allowlist: z.nullable(z.array(AllowlistEntry)),
  /** Access API permissions of the API user's role, by Adobe's developer names. */
  role: z.array(z.string()),
  /** The subscription's workspaces, each with a partition of its own name. */
  workspaces: z.array(z.string()),
  /**
   * Those in which the role is granted. In none: 1008 wherever a permission is needed, 603 on activities. In some: lists,
   * campaigns and partitions show the rows of these alone.
   */
  workspacesGranted: z.array(z.string()),
  /** Permission families that the subscription has not bought: 703, for custom objects 1026. */
  featuresOff: z.array(z.string()),
  /** The native CRM sync manages companies, opportunities and sales persons: 1018. */
  crmSync: z.boolean(),
  /** Whether every list is empty, as in a new subscription. What describes fields is not. */
  emptyResults: z.boolean(),
  /** Calls a day of all users together, from which on 607 is the answer. */
  dailyQuota: z.number(),
  /** What the customer's other integrations have used of it today. */
  callsOfOthers: z.number(),
  /** Calls in 20 seconds, from which on 606 is the answer; null for no limit, since test suites are quick. */
  callsIn20Seconds: z.nullable(z.number()),
  /** Calls at the same time, from which on 615 is the answer. */
  callsAtOnce: z.nullable(z.number()),
  identity: z.enum([
    'asMarketo',
    'readsNothing',
    'userLocked',
    /** 403 and a page, as something in front of Identity would. */
    'forbidden',
    /** 614 in a REST envelope where a token was asked for. */
    'invalidSubscription',
  ]),
  /** Whether the token answer has a `scope`. */
  namesApiUser: z.boolean(),
  /** Answers every REST call that brought a good token. */
  restError: z.nullable(z.object({ code: z.string(), message: z.string() })),
  /** The body of every REST call that is let in, byte for byte: to serve recorded ones. */
  restBody: z.nullable(z.string()),
  fault: z.enum([
    'none',
    'html',
    'badGateway',
    'reset',
    'halfReply',
    'slowBytes',
    /** Headers, and then nothing. */
    'stalledBody',
    'neverAnswers',
    'tooManyHeaders',
    'notHttp',
    /** Said to be gzip, and is not. */
    'brokenGzip',
  ]),
  faultAt: z.enum(['everywhere', 'identity', 'rest']),
  /** `silentTls`: a port that takes the connection and never shakes hands. */
  reachedBy: z.enum([
    'http',
    'noSuchName',
    'dnsTrouble',
    'closedPort',
    'wrongCertificate',
    'silentTls',
  ]),
  controlHostDown: z.boolean(),
})
export type Switches = z.infer<typeof Switches>

export const EVERY_PERMISSION: readonly string[] = PERMISSIONS.map(({ name }) => name)

/** The families whose calls the native CRM sync takes over. */
export const MANAGED_BY_CRM_SYNC: readonly string[] = ['Company', 'Opportunity', 'Sales Person']

/** A subscription with nothing wrong. */
export const NOTHING_WRONG: Switches = {
  latencyMs: 0,
  allowlist: null,
  role: [...EVERY_PERMISSION],
  workspaces: ['Default', 'Northern Europe'],
  workspacesGranted: ['Default', 'Northern Europe'],
  featuresOff: [],
  crmSync: false,
  emptyResults: false,
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
