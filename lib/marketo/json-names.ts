import 'server-only'

/** The names by which a reply says yes or no. */
const DECIDING = ['success', 'errors', 'result', 'code', 'error', 'access_token', 'scope']

/**
 * Whether an object in this JSON text has a deciding name twice. `JSON.parse` keeps the last one and says nothing; who
 * says two things has said neither.
 */
export function saysTwoThings(text: string): boolean {
  const seen = new Set<string>()
  for (const { name, place } of namesIn(text)) {
    if (!DECIDING.includes(name)) continue
    if (seen.has(`${place} ${name}`)) return true
    seen.add(`${place} ${name}`)
  }
  return false
}

/** What stands behind a name of the outermost object, also in a text that was cut off; null where there is none. */
export function behindName(text: string, wanted: string): string | null {
  for (const { name, place, end } of namesIn(text))
    if (place === 1 && name === wanted) return text.slice(end).trimStart()
  return null
}

/** `place` numbers the objects and lists in the order in which they open. A text that ends in a string closes it. */
type Name = { name: string; place: number; end: number }

const TOKENS = /"([^"\\]*(?:\\.[^"\\]*)*)(?:"(\s*:)?|\\?$)|[{}[\]]/gs

function* namesIn(text: string): Generator<Name> {
  const open: number[] = []
  let opened = 0
  for (const match of text.matchAll(TOKENS)) {
    const [token, inner = '', colon] = match
    if (token === '{' || token === '[') open.push((opened += 1))
    else if (token === '}' || token === ']') open.pop()
    if (colon)
      yield { name: unescaped(inner), place: open.at(-1) ?? 0, end: match.index + token.length }
  }
}

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string
  } catch {
    return text
  }
}
