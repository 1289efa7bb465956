import 'server-only'
import { replyOfOutcome } from '#lib/simulator/replay/reply-of-outcome.ts'
import { htmlReply, type Reply } from '#lib/simulator/reply.ts'
import type { Simulation } from '#lib/simulator/simulation.ts'

/** A name of somebody else's, as `login.marketo.com`: callers that mean the simulator itself name its port. */
export function namesAControlHost(host: string): boolean {
  return /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(host)
}

/** That anything answers is all that a caller wants to know. */
export function answerAsControlHost({ subscriptions }: Simulation): Reply {
  const seen = [...subscriptions.values()].find(({ replay }) => replay?.control)?.replay?.control
  if (seen?.outcome.kind !== 'reply') return answering
  return replyOfOutcome(seen.outcome, { fill: (text) => text, token: '', apiUser: null }).reply
}

const answering = htmlReply(200, 'Control host', 'It answers.')
