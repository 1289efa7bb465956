const HEARTBEAT_MS = 10_000

/** What there is to send now; `event` is null when nothing is new. */
export type Look = { event: string | null; isOver?: boolean }

type Source = { pollMs: number; longestMs: number; look: () => Promise<Look> }

/**
 * Server-sent events read from the database, so that any process can serve them. The browser reconnects by itself when
 * the stream ends, and each event says the whole.
 */
export function eventStream(signal: AbortSignal, source: Source): Response {
  return new Response(streamOf(signal, source), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

function streamOf(signal: AbortSignal, { pollMs, longestMs, look }: Source): ReadableStream {
  const text = new TextEncoder()
  let isOpen = true
  const stop = () => {
    isOpen = false
  }
  signal.addEventListener('abort', stop, { once: true })
  return new ReadableStream({
    async start(controller) {
      const send = (lines: string) => isOpen && controller.enqueue(text.encode(`${lines}\n\n`))
      const until = Date.now() + longestMs
      let beat = Date.now()
      try {
        while (isOpen && Date.now() < until) {
          const { event, isOver } = await look()
          if (event !== null) send(event)
          if (isOver) break
          if (Date.now() - beat > HEARTBEAT_MS) {
            send(': still here')
            beat = Date.now()
          }
          await new Promise((resolve) => setTimeout(resolve, pollMs))
        }
      } catch {
        // The database is away: the browser reconnects by itself, and reads on from the row.
      }
      if (isOpen) controller.close()
      stop()
    },
    cancel: stop,
  })
}
