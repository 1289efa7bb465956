/** What every REST reply is wrapped in. HTTP is 200, whatever happened. */
export type RestError = { code: string; message: string }

/** `leadDatabase` leaves out what is empty; `asset` always sends `errors` and `warnings`. */
export type EnvelopeKind = 'leadDatabase' | 'asset'

/** A body without its `requestId` and `success`. */
export type RestBody = { result?: unknown[]; nextPageToken?: string; moreResult?: boolean }

/** An empty search of assets has a warning and no `result` (seen in recorded replies). */
const NOTHING_FOUND = 'No assets found for the given search criteria.'

export function successEnvelope(kind: EnvelopeKind, requestId: string, body: RestBody) {
  if (kind === 'leadDatabase') return { requestId, ...body, success: true }
  const asset = { success: true, errors: [], requestId }
  return body.result?.length === 0
    ? { ...asset, warnings: [NOTHING_FOUND] }
    : { ...asset, warnings: [], ...body }
}

export function errorEnvelope(kind: EnvelopeKind, requestId: string, error: RestError) {
  return kind === 'asset'
    ? { requestId, success: false, warnings: [], errors: [error] }
    : { requestId, success: false, errors: [error] }
}

/** `<hex>#<milliseconds since 1970 in hex>`; `serial` is any number of four hex digits at most. */
export function requestIdOf(serial: number, now: number): string {
  return `${serial.toString(16)}#${now.toString(16)}`
}
