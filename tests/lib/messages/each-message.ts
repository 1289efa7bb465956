import { IntlMessageFormat } from 'intl-messageformat'
import { en } from '#lib/messages/en.ts'

export type Found = { path: string; message: string }

const IS_NO_MESSAGE = ['show', 'copy', 'picture']

/** Every text of the language with its path, those in lists included. */
export function eachMessage(tree: unknown = en, path = ''): Found[] {
  if (typeof tree === 'string') return [{ path, message: tree }]
  if (tree === null || typeof tree !== 'object') return []
  return Object.entries(tree)
    .filter(([name]) => !('text' in tree && IS_NO_MESSAGE.includes(name)))
    .flatMap(([name, below]) => eachMessage(below, path ? `${path}.${name}` : name))
}

/** An element of ICU's syntax tree, as far as it matters here. */
type MessageElement = {
  type: number
  value: string
  options: Record<string, { value: MessageElement[] }>
  children: MessageElement[]
}
const TYPE = { argument: 1, number: 2, select: 5, plural: 6, tag: 8 }

/** The arguments of a message by ICU's own parser, with what makes each render: a number, or a branch's name. */
export function argumentsOf(message: string): Map<string, (string | number)[]> {
  const found = new Map<string, (string | number)[]>()
  const add = (name: string, ...values: (string | number)[]) =>
    found.set(name, [...new Set([...(found.get(name) ?? []), ...values])])
  const walk = (elements: MessageElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument) add(element.value, `a ${element.value}`)
      if (element.type === TYPE.number) add(element.value, 12480)
      if (element.type === TYPE.plural) add(element.value, 0, 1, 2, 5)
      if (element.type === TYPE.select) add(element.value, ...Object.keys(element.options))
      if (element.type === TYPE.tag) walk(element.children)
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const { value } of Object.values(element.options)) walk(value)
      }
    }
  }
  walk(new IntlMessageFormat(message).getAst() as unknown as MessageElement[])
  return found
}

/** The message rendered with every combination of values that can make a difference. */
export function renderings(
  message: string,
  say: (message: string, params: Record<string, string | number>) => string,
) {
  let sets: Record<string, string | number>[] = [{}]
  for (const [name, values] of argumentsOf(message)) {
    sets = sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value })))
  }
  return sets.map((set) => say(message, set))
}
