import type { Reading } from '#lib/diagnosis/reading.ts'

type NetworkFailure = Extract<Reading, { is: 'network' }>

/** The resolver answered that there is no such name, or no address to it. */
const NO_SUCH_NAME = ['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA']
/** The connection broke off; also in the middle of a TLS handshake, where it says nothing about certificates. */
const BROKEN_OFF = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ECONNABORTED']
const TIMED_OUT = ['TIMEOUT', 'ETIMEDOUT', 'ETIME', 'UND_ERR_CONNECT_TIMEOUT']

export type FailureKind = 'noSuchName' | 'dnsTrouble' | 'tls' | 'reset' | 'unreachable'

/** What kind of network failure this is: its phase and Node's errno together. */
export function failureKind({ phase, errno }: NetworkFailure): FailureKind {
  if (NO_SUCH_NAME.includes(errno)) return 'noSuchName'
  if (phase === 'dns') return 'dnsTrouble'
  if (BROKEN_OFF.includes(errno)) return 'reset'
  if (phase === 'tls' && !TIMED_OUT.includes(errno)) return 'tls'
  return 'unreachable'
}

export const kindOfFailure = (reading: Reading | null): FailureKind | null =>
  reading?.is === 'network' ? failureKind(reading) : null
