import { VERSION, type FromWizard, type WizardEvent } from '#lib/embed/messages.ts'

type Members = Record<string, unknown>
/** `exit` is ours to say. */
type Heard = Exclude<WizardEvent['type'], 'exit'>

/** What an event of each type must hold. Values of a list may grow, so that they are texts and no more. */
const EVENTS: Record<Heard, Record<string, 'string'>> = {
  ready: {},
  step: { step: 'string' },
  testStarted: {},
  testFinished: { verdict: 'string', outcome: 'string' },
  connected: { connectionId: 'string', receipt: 'string' },
  error: { code: 'string' },
  sessionExpired: {},
}

/** The name of the document that answers our greeting; null for any other message. */
export function answeringDocument(data: unknown): string | null {
  const { marketoConnect, kind, document } = membersOf(data)
  return marketoConnect === VERSION && kind === 'here' && typeof document === 'string'
    ? document
    : null
}

/** What came over the port, as it came; null when it is nothing that we know, or has not the shape that we know. */
export function fromWizard(data: unknown): FromWizard | null {
  const { kind, height, event } = membersOf(data)
  const isKnown =
    kind === 'needsToken' ||
    kind === 'leave' ||
    (kind === 'height' && Number.isFinite(height)) ||
    (kind === 'event' && isEvent(membersOf(event)))
  return isKnown ? (data as FromWizard) : null
}

function isEvent({ version, type, ...members }: Members): boolean {
  if (version !== VERSION || typeof type !== 'string' || !Object.hasOwn(EVENTS, type)) return false
  const needed = Object.entries(EVENTS[type as Heard])
  return needed.every(([name, kind]) => typeof members[name] === kind)
}

function membersOf(data: unknown): Members {
  return typeof data === 'object' && data !== null ? (data as Members) : {}
}
