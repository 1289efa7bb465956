import type { RichPart } from '#app/_ui/rich-text.tsx'

/** Puts the browser's values where the server left `%1`, `%2`. */
export const fill = (parts: readonly RichPart[], ...values: string[]): RichPart[] =>
  parts.map((part) => ({ ...part, text: fillText(part.text, ...values) }))

export const fillText = (text: string, ...values: string[]) =>
  text.replace(/%(\d)/g, (marker, place: string) => values[Number(place) - 1] ?? marker)
