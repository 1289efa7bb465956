import type { RestBody } from '#lib/simulator/replies/envelope.ts'

/** Marketo's largest page, and its usual one. */
const LARGEST = 300

/**
 * The part of a list that was asked for: `batchSize` with `nextPageToken` in the Lead Database API, `maxReturn` with
 * `offset` in the Asset API. Our paging token is the offset behind a word.
 */
export function pageOf(items: unknown[], query: URLSearchParams): RestBody {
  const size = sizeFrom(query.get('batchSize') ?? query.get('maxReturn'))
  const token = /^page-(\d+)$/.exec(query.get('nextPageToken') ?? '')?.[1]
  const start = Number(token ?? query.get('offset')) || 0
  const end = start + size
  const more = query.has('batchSize') && end < items.length
  return { result: items.slice(start, end), ...(more ? { nextPageToken: `page-${end}` } : {}) }
}

function sizeFrom(asked: string | null): number {
  const size = Number(asked)
  return Number.isInteger(size) && size > 0 ? Math.min(size, LARGEST) : LARGEST
}
