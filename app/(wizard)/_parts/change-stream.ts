import { eventStream } from '#app/(wizard)/_parts/event-stream.ts'
import type { Context } from '#lib/connections/context.ts'
import { pulseOf } from '#lib/connections/pulse-of.ts'

const POLL_MS = 1000
const LONGEST_MS = 10 * 60_000

/**
 * A `change` event whenever the connection's pages have something new to show. The pulse is the event's id: a browser
 * that comes back, or that says in the address what its page has `seen`, misses nothing of the meantime. Once it is not
 * open any more, that is the last change.
 */
export function changeStream(
  request: Request,
  context: Context,
  connectionId: string,
  isOpen: () => Promise<boolean> = async () => true,
): Response {
  const seen = new URL(request.url).searchParams.get('seen')
  let last = request.headers.get('last-event-id') ?? seen
  return eventStream(request.signal, {
    pollMs: POLL_MS,
    longestMs: LONGEST_MS,
    async look() {
      const isOver = !(await isOpen())
      const pulse = await pulseOf(context, connectionId)
      const isNew = isOver || (last !== null && pulse !== last)
      last = pulse
      return { event: isNew ? `event: change\nid: ${pulse}\ndata: changed` : null, isOver }
    },
  })
}

/** For whom the page that listens is over: it is told, and finds out what became of it. */
export const overStream = (request: Request, event: 'change' | 'over') =>
  eventStream(request.signal, {
    pollMs: POLL_MS,
    longestMs: LONGEST_MS,
    look: async () => ({ event: `event: ${event}\ndata: ${event}`, isOver: true }),
  })

/** For whom there is nothing to see: nothing on the page is touched. */
export const nothingToFollow = () => new Response(null, { status: 204 })
