import type { Socket } from 'node:net'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { Resolver } from '#lib/marketo/connect.ts'
import type { Leaf } from '#tests/support/faults/certificates.ts'

/** Where the fault is put: Identity's answer, the baseline's, every answer, or a permission's probe. */
export type Stage = 'identity' | 'baseline' | 'probe' | 'everywhere'

/** One request that reached the server. `nth` counts those of its stage, from 1. */
export type Asked = {
  stage: Exclude<Stage, 'everywhere'>
  nth: number
  socket: Socket
  reset(): void
}

/** What to do with a request: bytes to send, or anything at all with the socket. */
export type Answer = Buffer | ((asked: Asked) => Buffer | void)

export type Fault = {
  name: string
  at: Stage
  /** Over TLS that works. Where it is missing, the fault is below HTTP and every request is answered well. */
  answer?: Answer
  below?: Below
  /** What the decisive call saw, as `observationIn` says it, and what the judge makes of it. */
  expected: { observation: string; verdict: VerdictCode }
  /** Seconds that its limits may add up to: of a phase, of the run. Without it, the pauses before two retries. */
  seconds?: number
  /** Held against 32 MiB of memory in every run of the tests, not only in the measurement. */
  isHeavy?: true
}

export type Below = {
  /** In place of an address on loopback. */
  resolve?: Resolver
  /** The rule of every live call, in place of the one that lets tests reach loopback. */
  onlyPublic?: true
  certificate?: Leaf
  maxVersion?: 'TLSv1.1'
  /** Instead of TLS. */
  accept?: (socket: Socket) => void
  /** Nobody listens. */
  refused?: true
  /** What the control host says, over TLS that works, where it is not well. */
  control?: (socket: Socket) => void
}

export const INSTANCE = '123-XYZ-789'
export const HOST = '123-xyz-789.mktorest.com'
export const CONTROL_HOST = 'control.example'
