/**
 * What the host's page and the wizard in its frame say to each other: the public contract of `/sdk/v1.js`. Members are
 * added, never changed or taken away; whoever reads ignores those that it does not know.
 *
 * 1. host -> frame, by `postMessage` to the wizard's origin: `hello`, until it is answered; again after each load
 * 2. frame -> host, to the origin of that message, when it is one of the session's: `here`
 * 3. host -> frame: `port`, with a MessagePort; all else goes over that port
 */
export const VERSION = 1

/** Carries no value and no token. `marketoConnect` tells it from other messages of the page. */
export type Handshake =
  | { marketoConnect: typeof VERSION; kind: 'hello' }
  /** `document` names the document that answered: a reload is another one. */
  | { marketoConnect: typeof VERSION; kind: 'here'; document: string }
  | { marketoConnect: typeof VERSION; kind: 'port'; document: string }

export const STEP_NAMES = [
  'opening',
  'start',
  'role',
  'user',
  'service',
  'endpoint',
  'credentials',
  'test',
  'diagnosis',
  'link',
  'confirm',
  'connected',
  'disconnect',
] as const
export type StepName = (typeof STEP_NAMES)[number]

/** Why there is no wizard to see. */
export type ErrorCode =
  /** The page did not load, or did not answer the handshake within 20 s. */
  | 'no_answer'
  | 'token_unknown'
  | 'token_used'
  | 'token_expired'
  | 'rate_limited'
  /** This browser keeps no cookie in a frame, or the page failed. */
  | 'session_refused'
  | 'page_failed'

/** What a host may listen to. No event holds anything that a person typed. */
export type WizardEvent =
  | { version: typeof VERSION; type: 'ready' }
  | { version: typeof VERSION; type: 'step'; step: StepName }
  | { version: typeof VERSION; type: 'testStarted' }
  /** `verdict` is one of the codes under /docs/errors; `outcome` is `connected`, `fixable`, `wait`, `ours` or `unknown`. */
  | { version: typeof VERSION; type: 'testFinished'; verdict: string; outcome: string }
  /** `receipt` is good once, for ten minutes: the host's server asks what it stands for. */
  | { version: typeof VERSION; type: 'connected'; connectionId: string; receipt: string }
  /** Said by the SDK when the wizard is closed, whoever closed it: with the last step and verdict that it heard of. */
  | { version: typeof VERSION; type: 'exit'; step: StepName | null; verdict: string | null }
  | { version: typeof VERSION; type: 'error'; code: ErrorCode }
  /** The wizard needs another token: `updateToken` goes on with it. */
  | { version: typeof VERSION; type: 'sessionExpired' }

/** Over the port, from the wizard: events, and what is between the two alone. */
export type FromWizard =
  | { kind: 'event'; event: WizardEvent }
  /** The page has no session and waits for a token. */
  | { kind: 'needsToken' }
  /** The height of the page's content in CSS pixels, for a frame that stands in the host's page. */
  | { kind: 'height'; height: number }
  /**
   * Escape was pressed and nothing in the page had a use for it, or a control that leaves the wizard. Escape closes a
   * modal only.
   */
  | { kind: 'leave'; by: 'escape' | 'control' }

/** Over the port, from the host. */
export type FromHost = { kind: 'token'; token: string }
