/** Faults that a person can be told about in words, without a value in them. Everything else is a plain bug. */
export type FaultCode = 'database_away' | 'database_failed' | 'service_sealed' | 'origin_refused'

const CODES: readonly string[] = [
  'database_away',
  'database_failed',
  'service_sealed',
  'origin_refused',
] satisfies FaultCode[]

/** `digest` is what Next keeps of an error on its way to `error.tsx`; `detail` is a code such as `P2002`, never text. */
export type Fault = Error & { code: FaultCode; digest: FaultCode; detail: string | null }

/** An error that says its code and nothing else: no message, cause or stack of the library that failed. */
export function fault(code: FaultCode, detail: string | null = null): Fault {
  return Object.assign(new Error(code), { code, digest: code, detail })
}

/** The code of a fault, or null for any other error. */
export function faultCode(error: unknown): FaultCode | null {
  return isFault(error) ? error.code : null
}

/** The library's own code behind a `database_failed`, e.g. `P2002`; null for anything else. */
export function faultDetail(error: unknown): string | null {
  return isFault(error) ? error.detail : null
}

function isFault(error: unknown): error is Fault {
  return error instanceof Error && 'code' in error && CODES.includes(String(error.code))
}
