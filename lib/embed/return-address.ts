/** How a visit to the hosted page ended, as the host's return URL is told; no data. */
export type VisitResult = 'connected' | 'exited'

/** The return URL with `result` added. What it says already stays, letter by letter; a `result` of its own gives way. */
export function returnAddress(returnUrl: string, result: VisitResult): string {
  const url = new URL(returnUrl)
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^result(?:=|$)/.test(pair))
  url.search = [...kept, `result=${result}`].join('&')
  return url.href
}
