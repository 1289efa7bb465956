import * as z from 'zod/mini'

/**
 * What a simulator may publish at `/addresses.json`: the transport's DNS for simulated ids, so that failures below HTTP
 * can be shown too. An id without an entry is served at `default`, and without that at the simulator's own address.
 */
export const Place = z.object({
  host: z.string(),
  port: z.number(),
  scheme: z.enum(['http', 'https']),
})
export type Place = z.infer<typeof Place>

export const NO_SUCH_NAME = 'no such name'
/** The resolver fails: it cannot say whether there is such a name. */
export const DNS_TROUBLE = 'dns trouble'

/** Where a name leads, or how looking it up fails. */
const Entry = z.union([Place, z.literal([NO_SUCH_NAME, DNS_TROUBLE])])
export type Entry = z.infer<typeof Entry>

export const AddressBook = z.object({
  addresses: z._default(z.record(z.string(), Entry), {}),
  default: z.optional(Entry),
  controlHost: z._default(z.enum(['up', 'down']), 'up'),
  /** Instances whose tests find the control host down as well. */
  controlHostDownFor: z._default(z.array(z.string()), []),
})
export type AddressBook = z.infer<typeof AddressBook>
