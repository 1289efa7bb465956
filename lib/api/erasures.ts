import 'server-only'
import * as z from 'zod'
import { Time } from '#lib/api/texts.ts'

/** What an erasure says that it left: what, why, and until when. */
export const RemainsList = z.array(
  z
    .strictObject({
      what: z.string(),
      why: z.string(),
      until: Time.nullable().meta({ description: 'Null: nobody here can say.' }),
    })
    .meta({ id: 'Remains' }),
)

/** Rows by kind. */
export const counts = <const Kind extends string>(kinds: readonly Kind[]) =>
  z.strictObject(Object.fromEntries(kinds.map((kind) => [kind, z.int()])) as Record<Kind, z.ZodInt>)

export const MODE_RULE =
  'A live key does so with all that the tenant has; a simulated key with a tenant that has nothing live alone, else `mode_refused`.'
