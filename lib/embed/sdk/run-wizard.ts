import { VERSION } from '#lib/embed/messages.ts'
import { fromWizard } from '#lib/embed/sdk/incoming.ts'
import { keepLine } from '#lib/embed/sdk/line.ts'
import { embedIdOf, type OpenOptions, type Wizard } from '#lib/embed/sdk/options.ts'
import type { Stage } from '#lib/embed/sdk/stage.ts'
import { tellHost } from '#lib/embed/sdk/tell-host.ts'
import { whenRefused } from '#lib/embed/sdk/when-refused.ts'
import { whenRemoved } from '#lib/embed/sdk/when-removed.ts'

/** Milliseconds that the wizard has to answer. */
const PATIENCE = 20_000

/** How the wizard stands in the page: over it, or in it. */
export type Place = {
  stage: Stage
  /** Puts the stage into the page, and gives what takes it out again. */
  enter: (close: () => void) => () => void
  onReveal: () => void
  onFailure: () => void
  /** CSS pixels of the page in the frame. */
  onHeight: (height: number) => void
  closesOnEscape: boolean
}

/** From a token to the end: loads the frame, hands the token over when asked, tells the host, and cleans up. */
export function runWizard(options: OpenOptions, origin: string, place: Place): Wizard {
  const { stage } = place
  const host = tellHost(options)
  /** Null once it was handed over: it is good once. */
  let token: string | null = options.token
  let embedId = embedIdOf(options.token)
  let phase: 'loading' | 'failed' | 'revealed' | 'closed' = 'loading'
  let [isAsked, hasAnswered, isExpired] = [false, false, false]
  let timer = 0

  const wait = (patience = PATIENCE) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(giveUp, patience)
  }
  const load = () => {
    isAsked = hasAnswered = false
    phase = 'loading'
    stage.show('loading')
    line.hangUp()
    // The browser's own page about it would stand in the frame.
    if (!navigator.onLine) return wait(0)
    wait()
    stage.frame.src = `${origin}/connect/${embedId}/open`
    // Put in anew, it is another window: no step in the visitor's history, and no wait for what it loaded before.
    stage.view.prepend(stage.frame)
  }
  const reveal = () => {
    window.clearTimeout(timer)
    if (phase === 'revealed') return
    phase = 'revealed'
    stage.reveal()
    place.onReveal()
  }
  const giveUp = () => {
    window.clearTimeout(timer)
    if (hasAnswered) return reveal()
    // A later page may be there to be read, and only silent: it is not covered.
    if (phase === 'loading') {
      phase = 'failed'
      stage.show(navigator.onLine ? 'failed' : 'offline')
      place.onFailure()
    }
    host.tell({ version: VERSION, type: 'error', code: 'no_answer' })
  }
  const wentOffline = () => {
    if (phase === 'loading' && !hasAnswered) giveUp()
  }
  const cameOnline = () => {
    if (phase === 'failed') load()
  }

  const refuse = (why: TypeError) => {
    if (phase !== 'loading' || hasAnswered) return
    // The browser's own page stands in it, and would be greeted.
    stage.frame.remove()
    line.hangUp()
    reportError(why)
    giveUp()
  }

  const line = keepLine(stage.frame, origin, {
    onLoad: () => {
      if (hasAnswered) wait()
      isAsked = hasAnswered = false
    },
    onAnswer: () => {
      hasAnswered = true
      if (phase === 'revealed') window.clearTimeout(timer)
      if (phase !== 'failed') return
      phase = 'loading'
      stage.show('loading')
      wait()
    },
    onMessage: (data) => {
      const message = fromWizard(data)
      if (message === null) return
      if (message.kind === 'needsToken') return giveToken()
      reveal()
      if (message.kind === 'height') place.onHeight(message.height)
      if (message.kind === 'leave' && (message.by !== 'escape' || place.closesOnEscape)) close()
      if (message.kind !== 'event') return
      if (message.event.type === 'sessionExpired') expire()
      else host.tell(message.event)
    },
  })
  const giveToken = () => {
    isAsked = token === null
    if (token === null) return expire()
    line.send({ kind: 'token', token })
    token = null
  }
  const expire = () => {
    // The page that waits for a token has words for it.
    reveal()
    if (isExpired) return
    isExpired = true
    host.tell({ version: VERSION, type: 'sessionExpired' })
  }
  const updateToken = (next: string) => {
    const nextId = embedIdOf(next)
    if (phase === 'closed') return
    token = next
    isExpired = false
    if (isAsked && nextId === embedId) return giveToken()
    embedId = nextId
    load()
  }

  let settle = () => {}
  const closed = new Promise<void>((resolve) => (settle = resolve))
  const close = () => {
    if (phase === 'closed') return
    phase = 'closed'
    window.clearTimeout(timer)
    line.stop()
    stopWatching()
    ended.abort()
    leave()
    host.exit()
    settle()
  }
  const ended = new AbortController()
  const { signal } = ended
  window.addEventListener('offline', wentOffline, { signal })
  window.addEventListener('online', cameOnline, { signal })
  stage.tryAgain.addEventListener('click', load, { signal })
  whenRefused(origin, refuse, signal)
  // Before the frame stands in the page: without an address it loads an empty document of the page's own first.
  load()
  const leave = place.enter(close)
  const stopWatching = whenRemoved(stage.element, close)
  return { close, updateToken, closed }
}
