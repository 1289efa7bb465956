/**
 * Scheme, host and port, nothing else. The text goes into `frame-ancestors`, and URL parsers let `;` and `,` stand in
 * a host, so the letters are counted out here. Plain http is for loopback alone.
 */
const ORIGIN = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

export function isStrictOrigin(text: string): boolean {
  const match = ORIGIN.exec(text)
  if (match === null || !URL.canParse(text) || new URL(text).origin !== text) return false
  return match[1] === 'https' || LOOPBACK.test(match[2] ?? '')
}
