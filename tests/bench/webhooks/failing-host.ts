import { Webhook } from 'standardwebhooks'
import { startReceiver, type Answer, type Received } from '#tests/support/webhook-receiver.ts'

/** What a receiver that fails now and then has seen. */
export type Tally = {
  requests: number
  refused: number
  hungUp: number
  badSignatures: number
  /** By what the webhook is about: under which ids it came, and how often it was taken. */
  seen: Map<string, { ids: Set<string>; taken: number }>
}

/**
 * Takes webhooks and checks each signature; `failing` of them, 0 to 1, get a 500 or, as often, are taken without an
 * answer. `onTaken` hears how many different ones were taken.
 */
export async function startFailingHost(failing: number, onTaken: (count: number) => void) {
  const tally: Tally = { requests: 0, refused: 0, hungUp: 0, badSignatures: 0, seen: new Map() }
  const host = { secret: '', tally }
  let taken = 0
  const answer = (received: Received): Answer => {
    tally.requests += 1
    if (!isSigned(host.secret, received)) {
      tally.badSignatures += 1
      return 401
    }
    const about = subjectOf(received)
    const entry = tally.seen.get(about) ?? { ids: new Set<string>(), taken: 0 }
    tally.seen.set(about, entry.ids.add(received.headers['webhook-id'] ?? '') && entry)
    const luck = Math.random()
    if (luck < failing / 2) {
      tally.refused += 1
      return 500
    }
    entry.taken += 1
    if (entry.taken === 1) onTaken((taken += 1))
    if (luck >= failing) return 204
    tally.hungUp += 1
    return (response) => response.destroy()
  }
  const receiver = await startReceiver(answer)
  return Object.assign(host, { url: receiver.url, stop: receiver.stop })
}

function isSigned(secret: string, { headers, body }: Received): boolean {
  try {
    new Webhook(secret).verify(body, headers)
    return true
  } catch {
    return false
  }
}

const subjectOf = ({ body }: Received): string =>
  (JSON.parse(body) as { data: { connection: { id: string } } }).data.connection.id
