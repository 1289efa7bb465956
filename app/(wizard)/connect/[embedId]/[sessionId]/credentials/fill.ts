import type { RichPart } from '#app/_ui/rich-text.tsx'

/** Stands in a text for a value that only the browser knows. */
export const FIRST = '%1'
export const SECOND = '%2'

/** Puts the browser's values where the server left `%1`, `%2`. */
export const fill = (parts: readonly RichPart[], ...values: string[]): RichPart[] =>
  parts.map((part) => ({ ...part, text: fillText(part.text, ...values) }))

export const fillText = (text: string, ...values: string[]) =>
  text.replace(/%(\d)/g, (marker, place: string) => values[Number(place) - 1] ?? marker)
