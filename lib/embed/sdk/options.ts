import type { ErrorCode, StepName, WizardEvent } from '#lib/embed/messages.ts'
import type { Labels } from '#lib/embed/sdk/labels.ts'

export type OpenOptions = {
  /** From `POST /api/v1/connect-sessions`, with `origins` that hold this page's. Good once, for ten minutes. */
  token: string
  /** Of the wizard, like `https://connect.example.com`. Default: where this script came from. Needed when it is bundled. */
  origin?: string
  /** BCP 47, for the few words around the wizard. Default: the document's language, then the browser's. */
  locale?: string
  /** Other words around the wizard. */
  labels?: Partial<Labels>
  /** When the session's theme has one look only. Default: as the visitor's system. */
  colorScheme?: 'light' | 'dark'
  /** The wizard is to be seen. Called once. */
  onReady?: () => void
  /** A connection was made or updated. Have your server verify the receipt: this is only the browser's word. */
  onSuccess?: (success: Success) => void
  /** The wizard was closed, whoever closed it. Called once, and last. */
  onExit?: (exit: Exit) => void
  /** Every event. Types and members are added in time: ignore those that you do not know. */
  onEvent?: (event: WizardEvent) => void
  /** There is no wizard to see. The visitor reads why, and can try again or close. */
  onError?: (error: { code: ErrorCode }) => void
}

export type Success = { connectionId: string; receipt: string }

/** `step` and `verdict` are the last ones, null when there were none. */
export type Exit = { step: StepName | null; verdict: string | null; connected: boolean }

export type Wizard = {
  /** Closes it. Nothing that was submitted is lost: the next session goes on from there. */
  close: () => void
  /** After `sessionExpired`: goes on with another session. Throws a TypeError for what is no token for this page. */
  updateToken: (token: string) => void
  /** Settles when it is closed. */
  closed: Promise<void>
}

const TYPES: Record<keyof OpenOptions, 'string' | 'object' | 'function'> = {
  token: 'string',
  origin: 'string',
  locale: 'string',
  labels: 'object',
  colorScheme: 'string',
  onReady: 'function',
  onSuccess: 'function',
  onExit: 'function',
  onEvent: 'function',
  onError: 'function',
}

/** Throws a TypeError, for the developer, that says what is wrong and what is right. Gives the wizard's origin. */
export function checkOptions(options: OpenOptions, script: string): string {
  if (typeof options !== 'object' || options === null) fail('options are missing: { token, … }')
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(TYPES, name)) fail(`there is no option ${name}`)
    const type = TYPES[name as keyof OpenOptions]
    if (value !== undefined && typeof value !== type) fail(`${name} is no ${type}`)
  }
  embedIdOf(options.token)
  // Bundled, the script's address is the bundler's affair.
  const origin = options.origin ?? originOf(script)
  if (!/^https?:/.test(origin) || originOf(origin) !== origin) {
    fail(`origin "${origin}" is not the wizard's, like https://connect.example.com`)
  }
  return origin
}

/** The part of a token that may stand in a URL. Throws a TypeError when it is no token for this page. */
export function embedIdOf(token: string): string {
  if (typeof token !== 'string' || !/^[\w~-]+\.[\w-]{16,}$/.test(token)) {
    fail('token is not one of POST /api/v1/connect-sessions')
  }
  const embedId = token.slice(0, token.indexOf('.'))
  if (embedId === '-') fail('token has no origins, so it is good for the hosted link only')
  const origins = originsIn(embedId)
  if (/^https?:/.test(origins) && !origins.split(' ').includes(window.origin)) {
    fail(`token is for ${origins}; this page is ${window.origin}`)
  }
  return embedId
}

/**
 * As `lib/embed/frame-policy.ts` writes them; a later service may do it in another way, and judges for itself. No letter
 * of an origin comes to the two that base64url has of its own.
 */
function originsIn(embedId: string): string {
  try {
    return atob(embedId.replace(/~.*/, ''))
  } catch {
    return ''
  }
}

export function fail(why: string): never {
  throw mistake(why)
}

/** In words for the developer. */
export const mistake = (why: string) => new TypeError(`MarketoConnect: ${why}.`)

/** Empty for what is no address. */
export function originOf(address: string): string {
  try {
    return new URL(address).origin
  } catch {
    return ''
  }
}
