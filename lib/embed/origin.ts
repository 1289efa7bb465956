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

/** What keeps a text from being a strict origin, without quoting it; null when it is one. */
export function originFault(text: string): string | null {
  if (isStrictOrigin(text)) return null
  if (!URL.canParse(text)) return 'Is no URL: write https:// and the host'
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(text)
  if (!/^https?:$/.test(protocol)) return 'Is not https'
  if (username + password !== '') return 'Has a user or password'
  if (pathname !== '/' || text.endsWith('/')) return 'Has a path'
  if (search + hash !== '' || /[?#]/.test(text)) return 'Has a query or fragment'
  if (protocol === 'http:' && !LOOPBACK.test(hostname))
    return 'Is not https, which all but loopback must be'
  if (hostname.includes('*')) return 'Stands for several: name each'
  return 'Is not as the address bar has it: small letters, no port 443, nothing else'
}
