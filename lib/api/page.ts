import 'server-only'
import * as z from 'zod'
import { isId } from '#lib/connections/store.ts'

/** Lists come newest first, in pages; a cursor is the place of a page's last item, and good as long as the list is. */

/** Where an item stands: by its time, and by its id among those of one moment. */
export type Place = { at: Date; id: string }

/** Members of a list's query. */
export const PAGE_QUERY = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(50)
    .meta({ description: 'How many at the most.' }),
  cursor: z
    .string()
    .max(200)
    .refine((text) => placeOf(text) !== null, 'Not a cursor of a list')
    .optional()
    .meta({ description: '`nextCursor` of the page before; opaque.' }),
}

/** Of an answer that is one page. */
export const NextCursor = z
  .string()
  .nullable()
  .meta({ description: 'Asks for the next page; null on the last.' })

/** The place that a cursor names; null for none, and for what is no cursor. */
export function placeOf(cursor: string | undefined): Place | null {
  const text = Buffer.from(cursor ?? '', 'base64url').toString()
  const [, time, id = ''] = /^(\d{1,15})\.(\S+)$/.exec(text) ?? []
  return time !== undefined && isId(id) ? { at: new Date(Number(time)), id } : null
}

/** One page of what was found, when `limit` and one more were looked for. */
export function pageOf<Item>(
  found: Item[],
  limit: number,
  placed: (item: Item) => Place,
): { items: Item[]; nextCursor: string | null } {
  const items = found.slice(0, limit)
  const last = found.length > limit ? items.at(-1) : undefined
  return { items, nextCursor: last === undefined ? null : cursorOf(placed(last)) }
}

const cursorOf = ({ at, id }: Place): string =>
  Buffer.from(`${at.getTime()}.${id}`).toString('base64url')
