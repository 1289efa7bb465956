import type { RichPart } from '#app/_ui/rich-text.tsx'

/** A link as it can be shown once: its address is nowhere stored. */
export type MadeLink = {
  url: string
  code: string
  until: string
  mail: { text: string; href: string }
  /** Plain text for a ticket. */
  request: string
}

export type LinkState = {
  address: string
  /** What is wrong with the address. */
  error: readonly RichPart[] | null
  /** What stood in the way otherwise. */
  problem: string | null
  made: MadeLink | null
}
