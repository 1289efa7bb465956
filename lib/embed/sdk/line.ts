import { VERSION, type FromHost, type Handshake } from '#lib/embed/messages.ts'
import { answeringDocument } from '#lib/embed/sdk/incoming.ts'

/** Between the first two greetings, and between any two at most. */
const OFTEN_MS = 200
const SELDOM_MS = 5000
/** The longer nobody answers, the more likely it is no page of the wizard, and each greeting a line in the console. */
const LONGER = 1.6

export type Line = {
  send: (message: FromHost) => void
  /** Hears no more of the document that stands there. */
  hangUp: () => void
  stop: () => void
}

type Heard = {
  /** Another document stands in the frame. */
  onLoad: () => void
  /** It has answered, and has a port. */
  onAnswer: () => void
  onMessage: (data: unknown) => void
}

/**
 * A line to whatever document of the wizard stands in the frame: its pages load documents, and each is greeted anew.
 * The greeting begins when one has loaded: a message to a document of another origin is an error in the console.
 */
export function keepLine(
  frame: HTMLIFrameElement,
  origin: string,
  { onLoad, onAnswer, onMessage }: Heard,
): Line {
  let port: MessagePort | null = null
  // Kept when another document loads: an answer of the old one may still be on its way.
  let answered: string | null = null
  let timer = 0

  const greet = (pause: number) => {
    const hello: Handshake = { marketoConnect: VERSION, kind: 'hello' }
    frame.contentWindow?.postMessage(hello, origin)
    timer = window.setTimeout(greet, pause, Math.min(pause * LONGER, SELDOM_MS))
  }
  const drop = () => {
    window.clearTimeout(timer)
    port?.close()
    port = null
  }
  const loaded = () => {
    if (frame.src === '') return
    drop()
    onLoad()
    greet(OFTEN_MS)
  }
  const received = ({ origin: sender, source, data }: MessageEvent<unknown>) => {
    const inside = frame.contentWindow
    if (sender !== origin || inside === null || source !== inside) return
    const document = answeringDocument(data)
    if (document === null || document === answered) return
    drop()
    answered = document
    const channel = new MessageChannel()
    port = channel.port1
    port.addEventListener('message', (event) => onMessage(event.data))
    port.start()
    const handOver: Handshake = { marketoConnect: VERSION, kind: 'port', document }
    inside.postMessage(handOver, origin, [channel.port2])
    onAnswer()
  }
  frame.addEventListener('load', loaded)
  window.addEventListener('message', received)

  return {
    send: (message) => port?.postMessage(message),
    hangUp: drop,
    stop: () => {
      drop()
      frame.removeEventListener('load', loaded)
      window.removeEventListener('message', received)
    },
  }
}
