import type { EndpointKind, UnusableKind } from '#lib/marketo/observation.ts'
import { type PieceReading, type Repair, readPiece } from '#lib/marketo/endpoint-piece.ts'
import { type Piece, readPastedText } from '#lib/marketo/pasted-text.ts'

export type { Repair } from '#lib/marketo/endpoint-piece.ts'

export type ParsedEndpoint =
  | { ok: true; munchkinId: string; kind: EndpointKind; repairs: Repair[] }
  | {
      ok: false
      reason: 'endpoint_missing' | 'endpoint_unusable'
      kind?: UnusableKind
      found?: string[]
    }

/** In bytes of UTF-8, of the text as it was pasted. */
const LONGEST_PASTE = 10 * 1024

/** Ids that stand in Adobe's public guides; a paste of one was most likely copied from there. */
const PLACEHOLDERS = [
  '123-ABC-456',
  '000-AAA-000',
  '284-RPR-133',
  '064-CCJ-768',
  'XXX-XXX-XXX',
  'AAA-BBB-CCC',
]

/** Every repair there is, in the order in which they are reported. */
const REPAIRS: Repair[] = [
  'trimmed',
  'unquoted',
  'scheme_added',
  'scheme_upgraded',
  'path_removed',
  'slashes_removed',
  'backslash_removed',
  'query_removed',
  'port_removed',
  'case_changed',
  'dashes_replaced',
  'id_extracted',
]

/** Where a paste holds several addresses of one instance, the one that says most comes first. */
const KINDS: EndpointKind[] = [
  'rest',
  'identity',
  'bulk',
  'soap',
  'bare',
  'adminPage',
  'trackingHost',
]

/**
 * Finds the Munchkin ID in whatever was pasted into the endpoint field: an address, a sentence, a curl line, a dialog.
 * Knows nothing of live and simulated: ids of the simulator (`000-…`) are accepted here. Nothing pasted is ever called;
 * addresses are built from the id by `restHost`.
 *
 * @param pasted any text; over 10 kB (10,240 bytes) it is refused unread
 * @returns `munchkinId` in capitals; `kind`, where the id stood; `repairs`, what had to be ignored or changed. Or the
 * refusal: `found` names the ids when there are two or more different ones. Never throws.
 */
export function parseEndpoint(pasted: string): ParsedEndpoint {
  if (isTooLong(pasted)) return { ok: false, reason: 'endpoint_unusable', kind: 'other' }
  const { pieces, isTrimmed } = readPastedText(pasted)
  if (pieces.length === 0) return { ok: false, reason: 'endpoint_missing' }

  const finds = findIds(pieces)
  const found = [...new Set(finds.ids.flatMap(({ reading }) => reading.ids))]
  if (found.length > 1) {
    return { ok: false, reason: 'endpoint_unusable', kind: 'other', found: found.slice(0, 5) }
  }
  const best = finds.ids.toSorted((a, b) => rank(a) - rank(b))[0]
  const munchkinId = found[0]
  if (best === undefined || munchkinId === undefined) {
    return { ok: false, reason: 'endpoint_unusable', kind: finds.unusable ?? 'other' }
  }
  const repairs = new Set([...best.reading.repairs, ...characterRepairs(best.piece)])
  if (isTrimmed) repairs.add('trimmed')
  if (pieces.length > 1) repairs.add('id_extracted')
  return {
    ok: true,
    munchkinId,
    kind: best.reading.kind,
    repairs: REPAIRS.filter((repair) => repairs.has(repair)),
  }
}

/** Whether the id is one that Adobe's guides use as an example. */
export function isPlaceholder(munchkinId: string): boolean {
  return PLACEHOLDERS.includes(munchkinId.toUpperCase())
}

/** Whether the id belongs to the simulator's block `000-`, which a live connection never calls. */
export function isSimulated(munchkinId: string): boolean {
  return munchkinId.startsWith('000-')
}

/** The only host that is ever called for an instance, in lower case: `123-abc-456.mktorest.com`. */
export function restHost(munchkinId: string): string {
  if (!/^\d{3}-[A-Z]{3}-\d{3}$/.test(munchkinId)) throw new TypeError('not a Munchkin ID')
  return `${munchkinId.toLowerCase()}.mktorest.com`
}

type IdFind = { piece: Piece; reading: Extract<PieceReading, { is: 'id' }> }

/** Behind an address that leads elsewhere the rest of its line is part of that address as far as anyone can tell. */
function findIds(pieces: Piece[]): { ids: IdFind[]; unusable: UnusableKind | null } {
  let foreignLine = -1
  let unusable: UnusableKind | null = null
  const ids: IdFind[] = []
  for (const piece of pieces) {
    if (piece.line === foreignLine) continue
    const reading = readPiece(piece)
    if (reading.is === 'foreignUrl') foreignLine = piece.line
    if (reading.is === 'unusable') unusable ??= reading.kind
    if (reading.is === 'id') ids.push({ piece, reading })
  }
  const isForeign = foreignLine >= 0
  return { ids: ids.filter(({ reading }) => !isForeign || reading.kind !== 'bare'), unusable }
}

function rank(find: IdFind): number {
  return KINDS.indexOf(find.reading.kind)
}

function characterRepairs(piece: Piece): Repair[] {
  const repairs: Repair[] = []
  if (piece.isTrimmed) repairs.push('trimmed')
  if (piece.isQuoted) repairs.push('unquoted')
  for (let at = 0; at < piece.text.length; at += 1) {
    const character = piece.text[at] ?? ''
    if (piece.original[at] === character) continue
    if (character === '-') repairs.push('dashes_replaced')
    // Full-width letters and digits are the same letters in another form, as capitals are.
    if (/[a-z0-9]/i.test(character)) repairs.push('case_changed')
  }
  return repairs
}

function isTooLong(text: string): boolean {
  return text.length > LONGEST_PASTE || new TextEncoder().encode(text).length > LONGEST_PASTE
}
