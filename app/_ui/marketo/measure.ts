/** Everything stands on a grid of 4. A drawing is as wide as this, whatever it shows. */
export const WIDTH = 280
export const TOP_BAR = 24
export const TREE = 100
/** Room within a pane and a dialog, at each side. */
export const INSET = 12
export const CONTROL = 24
export const LINE = 20
/** From the middle of a line of text down to its baseline. */
export const BASELINE = 4

/** Where something may be drawn; how far down it goes, it knows itself. */
export type Place = { x: number; y: number; width: number }

const FONT_SIZE = 12
const NARROW = /[ijlft.,:;'|()\- ]/
const WIDE = /[mwMW@…&]/
const TALL = /[A-Z0-9]/

/** About how wide a text is: there is no browser to ask, and the host chooses the typeface. */
export function textWidth(text: string): number {
  let ems = 0
  for (const sign of text) {
    if (NARROW.test(sign)) ems += 0.31
    else if (WIDE.test(sign)) ems += 0.86
    else ems += TALL.test(sign) ? 0.64 : 0.56
  }
  return Math.ceil(ems * FONT_SIZE)
}

/** The text, cut where it would leave its room. */
export function fitted(text: string, room: number): string {
  if (textWidth(text) <= room) return text
  let cut = text
  while (cut && textWidth(`${cut}…`) > room) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
