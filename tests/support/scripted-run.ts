import { onTestFinished, vi } from 'vitest'
import { openTransport } from '#lib/marketo/transport.ts'
import { need } from '#tests/support/observations.ts'
import {
  scriptedMarketo,
  tokenReply,
  type Reply,
  type Seen,
} from '#tests/support/scripted-marketo.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

export const FAMILIES = [
  'Activity Metadata',
  'Campaign',
  'Company',
  'Custom Object',
  'Sales Person',
]
export const PAIR = {
  munchkinId: '000-ABC-123',
  clientId: '4b7c0e6a-93d1-4a63-8f0e-2d1c5a9e7f10',
  clientSecret: 's3cr3tS3cr3tS3cr3tS3cr3tS3cr3t12',
}

/** The paths of what a run has sent, and of the answers that have come back to it. */
export type Way = { sent: string[]; answered: string[] }

/**
 * A connection test at a Marketo that gives `token-1` and later `token-2`, and that answers REST calls as told. A later
 * token comes when all else that was sent is answered, so whatever is refused meanwhile is refused while it is renewed.
 */
export async function scriptedRun(
  rest: (seen: Seen, way: Way) => Reply | Promise<Reply>,
  families = FAMILIES,
) {
  let tokensAsked = 0
  const way: Way = { sent: [], answered: [] }
  const marketo = await scriptedMarketo(async (seen) => {
    if (!isIdentity(seen.path)) return rest(seen, way)
    const value = `token-${++tokensAsked}`
    if (tokensAsked > 1) await until(() => way.answered.length === way.sent.length - 1)
    return tokenReply(value)
  })
  onTestFinished(marketo.close)
  const transport = await tellingTransport(marketo.url, way)
  const needs = families.map((family) => need(`Read-Only ${family}`))
  const result = await testSimulated(marketo.url, PAIR, needs, { transport })
  return { ...result, marketo, tokensAsked }
}

async function tellingTransport(simulatorUrl: string, { sent, answered }: Way) {
  const settings = { controlHost: 'login.marketo.com', simulatorUrl, egressIps: [] }
  const transport = await openTransport(PAIR.munchkinId, settings)
  onTestFinished(() => transport.close())
  const send: typeof transport.send = async (request, signal) => {
    sent.push(request.path)
    const exchange = await transport.send(request, signal)
    answered.push(request.path)
    return exchange
  }
  return { ...transport, send }
}

export const until = (isSo: () => boolean) => vi.waitUntil(isSo, { interval: 5, timeout: 10_000 })

export const isIdentity = (path: string) => path.startsWith('/identity')
export const isCampaigns = (path: string) => path.includes('campaigns')
export const isBaseline = ({ path }: Seen) => path.startsWith('/rest/v1/stats/')
