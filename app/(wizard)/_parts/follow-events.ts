const FIRST_PAUSE_MS = 3000
const LONGEST_PAUSE_MS = 5 * 60_000

/**
 * Listens to server-sent events until the answer is called. After a cut the browser comes back by itself; after an
 * answer that is no stream (a 502 while we start anew) it never would, so this does, later each time.
 */
export function followEvents(
  url: () => string,
  listeners: Record<string, (data: string) => void>,
): () => void {
  let events: EventSource
  let timer: ReturnType<typeof setTimeout>
  let pause = FIRST_PAUSE_MS
  const open = () => {
    events = new EventSource(url())
    for (const [name, listener] of Object.entries(listeners)) {
      events.addEventListener(name, ({ data }) => listener(data))
    }
    events.addEventListener('open', () => (pause = FIRST_PAUSE_MS))
    events.addEventListener('error', () => {
      if (events.readyState !== EventSource.CLOSED) return
      timer = setTimeout(open, pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
  }
  open()
  return () => {
    clearTimeout(timer)
    events.close()
  }
}
