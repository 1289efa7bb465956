import { NOTHING_KNOWN } from '#lib/diagnosis/report.ts'
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { runTest } from '#lib/connection-test/run.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { isPublicAddress } from '#lib/marketo/address-rule.ts'
import type { Resolver } from '#lib/marketo/connect.ts'
import type { CallObservation, Outcome } from '#lib/marketo/observation.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { liveTransport } from '#lib/marketo/transport.ts'
import { observeTyped } from '#lib/marketo/typed.ts'
import { CONTROL_HOST, HOST, INSTANCE, type Fault } from '#tests/support/faults/fault.ts'
import { CONTROL_ADDRESS } from '#tests/support/faults/serve-fault.ts'
import { anyAddress } from '#tests/support/line.ts'
import { need } from '#tests/support/observations.ts'

export type Ran = {
  report: Report
  ms: number
  /** What each connection took off the wire, encrypted, in bytes. */
  readBytes: number[]
  /** Every name that was looked up, once each. */
  names: string[]
}

export const CREDENTIALS = {
  clientId: '4b7c0e6a-93d1-4c58-8f0e-2a6b7c9d1e3f',
  clientSecret: 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF',
}

/** A whole connection test through the live transport; names lead to loopback. */
export async function runFault(fault: Fault, port: number, trusted: string): Promise<Ran> {
  const { below } = fault
  const names = new Set<string>()
  const resolve: Resolver = async (host) => {
    names.add(host)
    return host === HOST && below?.resolve
      ? below.resolve(host)
      : [{ address: host === HOST ? '127.0.0.1' : CONTROL_ADDRESS, family: 4 }]
  }
  const addressRule = below?.onlyPublic ? isPublicAddress : anyAddress
  const transport = liveTransport(INSTANCE, CONTROL_HOST, {
    ...{ resolve, addressRule, port },
    trusted: [trusted],
  })
  const { clientId, clientSecret } = CREDENTIALS
  const sockets: Socket[] = []
  const started = performance.now()
  try {
    const { report } = await opened.run(sockets, () =>
      runTest({
        id: randomUUID(),
        startedAt: new Date(),
        typed: observeTyped({ mode: 'live', endpoint: INSTANCE, ...CREDENTIALS }),
        credentials: { clientId: secretFrom(clientId), clientSecret: secretFrom(clientSecret) },
        ...NOTHING_KNOWN,
        needs: [need('Read-Only Lead')],
        transport,
        onCheck: () => undefined,
        signal: new AbortController().signal,
      }),
    )
    return {
      report,
      ms: Math.round(performance.now() - started),
      readBytes: sockets.map(({ bytesRead }) => bytesRead),
      names: [...names],
    }
  } finally {
    transport.close()
  }
}

/** The connections that a run opens: Node announces each, and the run's own context says whose it is. */
const opened = new AsyncLocalStorage<Socket[]>()
subscribe('net.client.socket', (message) => {
  opened.getStore()?.push((message as { socket: Socket }).socket)
})

const STAGES: Record<Fault['at'], RegExp> = {
  identity: /^token/,
  baseline: /^baseline/,
  probe: /^probe/,
  everywhere: /^(?!control)/,
}

/** What the last call of the fault's stage saw, in one line: `302 empty`, `tls CERT_HAS_EXPIRED`, `200 error 603`. */
export function observationIn({ checks }: Report, at: Fault['at']): string {
  const calls = checks
    .flatMap(({ observations }) => observations)
    .filter((seen): seen is CallObservation => seen.kind === 'call')
  const last = calls.findLast(({ purpose }) => STAGES[at].test(purpose))
  return last ? nameOf(last.outcome) : 'no call'
}

function nameOf(outcome: Outcome): string {
  if (outcome.kind === 'refused') return `refused ${outcome.rule}`
  if (outcome.kind === 'networkFailure') return `${outcome.phase} ${outcome.errno}`
  const { status, body } = outcome
  if (body.shape === 'otherJson') return `${status} otherJson ${body.keys.join(' ')}`.trim()
  if (body.shape === 'identityError') return `${status} ${body.error}`
  if (body.shape !== 'envelope') return `${status} ${body.shape}`
  const cut = body.cut ? ' cut' : ''
  if (body.success && body.errors.length === 0) return `${status} success${cut}`
  return `${status} error ${body.errors.map(({ code }) => code).join(' ') || 'without code'}${cut}`
}
