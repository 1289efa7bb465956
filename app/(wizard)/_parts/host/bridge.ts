'use client'

import { VERSION, type FromWizard, type WizardEvent } from '#lib/embed/messages.ts'
import { followHeight } from '#app/(wizard)/_parts/host/follow-height.ts'
import { hasUseForEscape } from '#app/(wizard)/_parts/host/has-use-for-escape.ts'
import { inTurn, turnIsOver } from '#app/(wizard)/_parts/host/in-turn.ts'
import type { PageNews, TakeToken } from '#app/(wizard)/_parts/host/page-news.ts'
import { once, wasTold } from '#app/(wizard)/_parts/host/told.ts'

/** This page's end of `lib/embed/messages.ts`. One a document: pages change in it without a load. */

const DOCUMENT = crypto.randomUUID()

let origins: readonly string[] = []
let isListening = false
let port: MessagePort | null = null
let page: PageNews | null = null
let takeToken: TakeToken | null = null
/** What this port has been told already. */
let isReady = false
let lastStep: string | null = null
const tried = new Set<string>()
/** A token was handed over in this document; whether this browser keeps the session is not known yet. */
let isUnsure = false
let asking: string | null = null

export function listen(allowed: readonly string[]): void {
  origins = allowed
  if (isListening) return
  isListening = true
  addEventListener('message', onMessage)
  document.addEventListener('keydown', onKey)
  document.addEventListener('click', onClick)
}

export function tell(news: PageNews, take: TakeToken | null): void {
  page = news
  takeToken = take
  if (isUnsure) turnIsOver()
  if (news.kind === 'error') isUnsure = false
  sayPage()
}

function onMessage({ source, origin, data, ports }: MessageEvent): void {
  if (source !== parent || !origins.includes(origin) || data?.marketoConnect !== VERSION) return
  if (data.kind === 'hello') {
    parent.postMessage({ marketoConnect: VERSION, kind: 'here', document: DOCUMENT }, origin)
  }
  if (data.kind === 'port' && data.document === DOCUMENT && ports.length === 1) hold(ports[0]!)
}

function hold(given: MessagePort): void {
  port?.close()
  port = given
  isReady = false
  lastStep = null
  port.addEventListener('message', ({ data }) => {
    const token: unknown = data?.kind === 'token' ? data.token : null
    if (typeof token !== 'string' || takeToken === null || tried.has(token)) return
    tried.add(token)
    isUnsure = true
    inTurn(() => takeToken?.(token))
  })
  port.start()
  sayPage()
}

const say = (message: FromWizard) => port?.postMessage(message)
const sayEvent = (event: WizardEvent) => say({ kind: 'event', event })

function sayPage(): void {
  if (port === null || page === null) return
  // Until there is something to see, the host's page shows something of its own.
  if (page.kind !== 'waiting' && !isUnsure)
    followHeight((height) => say({ kind: 'height', height }))
  for (const control of document.querySelectorAll<HTMLElement>('[data-leaves][hidden]')) {
    control.hidden = false
  }
  if (page.kind === 'error') return sayEvent({ version: VERSION, type: 'error', code: page.code })
  if (page.kind === 'ended') sayEvent({ version: VERSION, type: 'sessionExpired' })
  if (page.kind !== 'step') return say({ kind: 'needsToken' })
  if (isUnsure) return void makeSure()
  const { sessionId, step, test, connected } = page
  if (!isReady) sayEvent({ version: VERSION, type: 'ready' })
  if (step !== lastStep) sayEvent({ version: VERSION, type: 'step', step })
  isReady = true
  lastStep = step
  if (test) {
    const { id, isRunning, verdict, outcome } = test
    const key = `${sessionId} test ${id}`
    if (once(`${key} started`)) sayEvent({ version: VERSION, type: 'testStarted' })
    if (!isRunning && once(`${key} finished`)) {
      sayEvent({ version: VERSION, type: 'testFinished', verdict, outcome })
    }
  }
  if (connected) void sayConnected(sessionId, connected)
}

/**
 * The first page after a token comes with the answer that sets the cookie, so it shows even where the browser refuses
 * the cookie; whatever is asked for next is told to start anew.
 */
async function makeSure(): Promise<void> {
  isUnsure = false
  const answer = await fetch(location.pathname, { method: 'HEAD', redirect: 'manual' }).catch(
    () => null,
  )
  if (answer?.type !== 'opaqueredirect') return sayPage()
  const [, , embedId] = location.pathname.split('/')
  location.replace(`/connect/${embedId}/open?problem=session_refused`)
}

type Connected = NonNullable<Extract<PageNews, { kind: 'step' }>['connected']>

async function sayConnected(
  sessionId: string,
  { connectionId, credentialsId, receiptPath }: Connected,
): Promise<void> {
  const key = `${sessionId} connected ${connectionId} ${credentialsId}`
  if (wasTold(key) || asking === key) return
  asking = key
  const receipt = await fetch(receiptPath, { method: 'POST' })
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null)
  asking = null
  if (receipt === null || !once(key)) return
  sayEvent({ version: VERSION, type: 'connected', connectionId, receipt })
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !hasUseForEscape(event)) say({ kind: 'leave', by: 'escape' })
}

/** A control that leads back to the host closes its frame; where nobody holds the other end it is a link. */
function onClick(event: MouseEvent): void {
  const isControl = event.target instanceof Element && event.target.closest('[data-leaves]')
  if (!isControl || port === null) return
  event.preventDefault()
  say({ kind: 'leave', by: 'control' })
}
