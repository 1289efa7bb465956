/** The longest name that a person may give themselves on a link, in characters. */
const PERSON_NAME_LENGTH = 80

/** A name as it can stand on a page beside other words: one line, nothing invisible. Null when nothing is left. */
export function personName(given: string): string | null {
  const clean = given.replace(/[\p{C}\s]+/gu, ' ').trim()
  const name = Array.from(clean).slice(0, PERSON_NAME_LENGTH).join('').trim()
  return name === '' ? null : name
}
