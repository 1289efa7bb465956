/** A pasted address taken apart by hand: `new URL` would repair it silently and resolve what must be refused. */
export type PastedUrl = {
  /** `cut` where characters of `https://` are missing, null where nothing stands before the host. */
  scheme: 'https' | 'http' | 'cut' | null
  /** Lower case, without the dot of a fully qualified name; empty where the authority is no plain host and port. */
  host: string
  /** As it was pasted. */
  originalHost: string
  path: string
  query: string
  fragment: string
  /** Nothing at all follows the scheme, as when a blank got behind it. */
  isEmpty: boolean
  hasPort: boolean
  hasUser: boolean
  hasTrailingDot: boolean
  hasBackslash: boolean
  hasExtraSlashes: boolean
  isSchemeInCapitals: boolean
}

/** Reads any text as an address; the caller decides by `host` whether it is one. Never throws. */
export function readUrl(text: string): PastedUrl {
  const { scheme, length, slashes, times } = readScheme(text)
  const rest = text.slice(length)
  const authority = upTo(rest, /[/\\?#]/)
  const afterAuthority = rest.slice(authority.length)
  const path = upTo(afterAuthority, /[?#]/)
  const afterPath = afterAuthority.slice(path.length)
  const query = afterPath.startsWith('?') ? upTo(afterPath, /#/) : ''
  const colon = authority.indexOf(':')
  const named = colon < 0 ? authority : authority.slice(0, colon)
  const hasTrailingDot = named.endsWith('.')
  const originalHost = hasTrailingDot ? named.slice(0, -1) : named
  const isPlain =
    /^[a-z0-9._-]*$/i.test(named) && (colon < 0 || /^\d*$/.test(authority.slice(colon + 1)))
  const endsInSlash = path.endsWith('/') && afterPath === ''
  return {
    scheme,
    host: isPlain ? originalHost.toLowerCase() : '',
    originalHost,
    path,
    query,
    fragment: afterPath.slice(query.length),
    isEmpty: rest === '',
    hasPort: colon >= 0,
    // Browsers end the host at a backslash, RFC 3986 does not: an @ behind one makes the host a matter of opinion.
    hasUser: upTo(rest, /[/?#]/).includes('@'),
    hasTrailingDot,
    hasBackslash: text.slice(0, length).includes('\\') || path.includes('\\'),
    hasExtraSlashes: times > 1 || slashes > 2 || endsInSlash || /[/\\]{2}/.test(path),
    isSchemeInCapitals: /[A-Z]/.test(text.slice(0, length)),
  }
}

const FULL_SCHEME = /^http(s?)(?::([/\\]*)|([/\\]{2,}))/i
const CUT_SCHEME = /^h?t{0,2}p?s?:?([/\\]{2,})/i

function readScheme(text: string) {
  let scheme: PastedUrl['scheme'] = null
  let length = 0
  let slashes = 0
  let times = 0
  // A prefilled `https://` in front of a pasted `https://` is common; more than three are not.
  for (; times < 3; times += 1) {
    const match = FULL_SCHEME.exec(text.slice(length))
    if (!match) break
    slashes = (match[2] ?? match[3] ?? '').length
    const isWhole = match[2] !== undefined && slashes >= 2
    scheme = isWhole ? (match[1] ? 'https' : 'http') : 'cut'
    length += match[0].length
  }
  if (times > 0) return { scheme, length, slashes, times }
  const cut = CUT_SCHEME.exec(text)
  if (cut)
    return { scheme: 'cut' as const, length: cut[0].length, slashes: cut[1]?.length ?? 0, times }
  return { scheme, length, slashes, times }
}

function upTo(text: string, end: RegExp): string {
  const at = text.search(end)
  return at < 0 ? text : text.slice(0, at)
}
