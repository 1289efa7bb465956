import type { EndpointKind, UnusableKind } from '#lib/marketo/observation.ts'
import type { Piece } from '#lib/marketo/pasted-text.ts'
import { type PastedUrl, readUrl } from '#lib/marketo/pasted-url.ts'

export type Repair =
  | 'trimmed'
  | 'unquoted'
  | 'scheme_added'
  | 'scheme_upgraded'
  | 'path_removed'
  | 'slashes_removed'
  | 'backslash_removed'
  | 'query_removed'
  | 'port_removed'
  | 'case_changed'
  | 'dashes_replaced'
  | 'id_extracted'

/** `text` names no id and no host; `foreignUrl` leads to a host that is none of Marketo's. */
export type PieceReading =
  | { is: 'id'; kind: EndpointKind; ids: string[]; repairs: Repair[] }
  | { is: 'unusable'; kind: UnusableKind }
  | { is: 'foreignUrl' }
  | { is: 'text' }

/**
 * What one piece of a paste says about the endpoint. An id is taken only where Marketo itself puts it: as the first
 * label of a Marketo host, in the admin page's query, behind `so:`, or standing alone; never out of the path, query or
 * user part of an address that leads elsewhere.
 */
export function readPiece(piece: Piece): PieceReading {
  const label = labelLength(piece.text)
  const url = readUrl(piece.text.slice(label))
  if (url.hasUser) return url.scheme === null ? { is: 'text' } : { is: 'foreignUrl' }
  const place = placeOf(url)
  if (place === null) return isUrl(url) ? { is: 'foreignUrl' } : readBareIds(piece)
  if (!('id' in place)) return place
  if (place.kind !== 'bare' && piece.isGluedBehind) return { is: 'foreignUrl' }
  const repairs = place.kind === 'bare' ? repairsOf(url).filter(isBareRepair) : repairsOf(url)
  if (place.id !== place.id.toUpperCase() || hasCapitals(url)) repairs.push('case_changed')
  if (label > 0 || place.isExtracted) repairs.push('id_extracted')
  // A second id further on in the same piece must show as a conflict, so that none is chosen silently.
  const others = [...piece.text.matchAll(ANY_ID)].map((match) => match[0].toUpperCase())
  return { is: 'id', kind: place.kind, ids: [place.id.toUpperCase(), ...others], repairs }
}

type Place =
  | { id: string; kind: EndpointKind; isExtracted: boolean }
  | { is: 'unusable'; kind: UnusableKind }
  | { is: 'text' }

const ID = '\\d{3}-[a-z]{3}-\\d{3}'
const ANY_ID = new RegExp(`(?<![a-z0-9])${ID}(?![a-z0-9])`, 'gi')
const BARE_ID = new RegExp(`(?<![a-z0-9_.-])${ID}(?![a-z0-9_@/\\\\%-]|\\.[a-z0-9])`, 'gi')
const HOST_WITH_ID = new RegExp(`^(${ID})(?:\\.(mktorest|mktoapi|mktoresp|mktoweb)\\.com)?$`, 'i')
const ID_IN_QUERY = new RegExp(`[?&]munchkinid=(${ID})(?=&|$)`, 'i')
const ID_BEHIND_SO = new RegExp(`/so(?::|%3a)(${ID})(?=[/?#&]|$)`, 'i')
const SCHEME_OR_ID = new RegExp(`https?:|${ID}`, 'i')
const LABEL = /^[\p{L}\p{M}\p{N}_:=()|[\]-]*(?:[:=(|]|[^\p{ASCII}])$/u
const EXAMPLE_ID = /^([a-z])\1\1-([a-z])\2\2-([a-z])\3\3$/i

function placeOf(url: PastedUrl): Place | null {
  const match = HOST_WITH_ID.exec(url.host)
  const id = HOST_WITH_ID.exec(url.originalHost)?.[1]
  if (match && id) return { id, kind: kindOf(match[2], url), isExtracted: false }
  const { host } = url
  if (isUnder(host, 'mktoapi.com')) return { is: 'unusable', kind: 'soap' }
  if (isUnder(host, 'mktoresp.com') || isUnder(host, 'mktoweb.com')) {
    return { is: 'unusable', kind: 'trackingHost' }
  }
  if (isUnder(host, 'marketo.com')) return adminPage(url, ID_IN_QUERY.exec(url.query))
  if (host === 'experience.adobe.com') {
    return adminPage(url, ID_BEHIND_SO.exec(url.path + url.query + url.fragment))
  }
  if (EXAMPLE_ID.test(url.originalHost)) return { is: 'unusable', kind: 'example' }
  if (/^[^\d/?#@]*\.mktorest\.com$/i.test(url.originalHost))
    return { is: 'unusable', kind: 'example' }
  if (isUnder(host, 'adobe.com') || isUnder(host, 'marketo.net') || host === 'mktorest.com') {
    return { is: 'text' }
  }
  return null
}

function kindOf(domain: string | undefined, url: PastedUrl): EndpointKind {
  if (domain === undefined) return 'bare'
  if (domain === 'mktoapi') return 'soap'
  if (domain !== 'mktorest') return 'trackingHost'
  const first = /[a-z0-9]+/i.exec(url.path)?.[0].toLowerCase()
  return first === 'identity' || first === 'bulk' ? first : 'rest'
}

function adminPage(url: PastedUrl, match: RegExpExecArray | null): Place {
  if (match?.[1]) return { id: match[1], kind: 'adminPage', isExtracted: true }
  return { is: 'unusable', kind: /^[/\\]+soap(?:[/\\]|$)/i.test(url.path) ? 'soap' : 'adminPage' }
}

function readBareIds(piece: Piece): PieceReading {
  const end = piece.text.search(/[/?#@\\%]/)
  const matches = [...piece.text.matchAll(BARE_ID)].filter(({ index }) => end < 0 || index < end)
  if (matches.length === 0) return { is: 'text' }
  const repairs: Repair[] = ['id_extracted']
  if (matches.some(([id]) => id !== id.toUpperCase())) repairs.push('case_changed')
  return { is: 'id', kind: 'bare', ids: matches.map(([id]) => id.toUpperCase()), repairs }
}

/** `Endpoint:` and `url=` glued to an address are a label; anything with a dot, slash or @ in it is not. */
function labelLength(text: string): number {
  const at = text.search(SCHEME_OR_ID)
  return at > 0 && LABEL.test(text.slice(0, at)) ? at : 0
}

function isUrl(url: PastedUrl): boolean {
  const rest = url.path + url.query + url.fragment
  if (url.isEmpty) return false
  if (url.scheme !== null || /^[/\\]{2}/.test(url.path)) return true
  return url.originalHost.includes('.') && rest !== ''
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

function hasCapitals(url: PastedUrl): boolean {
  return url.isSchemeInCapitals || /[A-Z]/.test(url.originalHost.replace(ANY_ID, ''))
}

function isBareRepair(repair: Repair): boolean {
  return repair !== 'scheme_added' && repair !== 'scheme_upgraded'
}

function repairsOf(url: PastedUrl): Repair[] {
  const repairs: Repair[] = []
  if (url.hasTrailingDot) repairs.push('trimmed')
  if (url.scheme === null || url.scheme === 'cut') repairs.push('scheme_added')
  if (url.scheme === 'http') repairs.push('scheme_upgraded')
  if (/[^/\\]/.test(url.path)) repairs.push('path_removed')
  if (url.hasExtraSlashes) repairs.push('slashes_removed')
  if (url.hasBackslash) repairs.push('backslash_removed')
  if (url.query + url.fragment !== '') repairs.push('query_removed')
  if (url.hasPort) repairs.push('port_removed')
  return repairs
}
