import { VERSION, type StepName, type WizardEvent } from '#lib/embed/messages.ts'
import type { OpenOptions } from '#lib/embed/sdk/options.ts'

export type HostTold = {
  tell: (event: WizardEvent) => void
  /** Once: what was the last step and verdict. */
  exit: () => void
}

/** Tells the host what happened, and keeps what `exit` says. A document of the wizard may repeat what another said. */
export function tellHost(options: OpenOptions): HostTold {
  let step: StepName | null = null
  let verdict: string | null = null
  let connected = false
  let isReady = false

  const tell = (event: WizardEvent) => {
    if (event.type === 'ready' && isReady) return
    if (event.type === 'step' && event.step === step) return
    if (event.type === 'step') step = event.step
    if (event.type === 'testFinished') verdict = event.verdict
    call(options.onEvent, event)
    if (event.type === 'ready') {
      isReady = true
      call(options.onReady)
    }
    if (event.type === 'connected') {
      connected = true
      call(options.onSuccess, { connectionId: event.connectionId, receipt: event.receipt })
    }
    if (event.type === 'error') call(options.onError, { code: event.code })
  }
  return {
    tell,
    exit: () => {
      call(options.onEvent, { version: VERSION, type: 'exit', step, verdict })
      call(options.onExit, { step, verdict, connected })
    },
  }
}

/** A fault of the host's function is reported as the page's, and stops nothing here. */
function call<Arguments extends unknown[]>(
  callback: ((...given: Arguments) => void) | undefined,
  ...given: Arguments
): void {
  try {
    callback?.(...given)
  } catch (error) {
    reportError(error)
  }
}
