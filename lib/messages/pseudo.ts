import {
  createLiteralElement,
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'
import { MARKETO_LABELS } from '#lib/messages/marketo-labels.ts'
import type { Messages } from '#lib/messages/types.ts'

/**
 * Languages that nobody speaks, for tests: what stands on a page without their brackets is written in code, and what
 * their length breaks would break in German. The second is written from right to left.
 */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const

export const isPseudo = (locale: string): boolean =>
  PSEUDO_LOCALES.some((pseudo) => pseudo === locale)

/** Members of a step that name something, and say nothing. */
const NAMES = new Set(['show', 'copy', 'picture'])
const isData = (step: object, name: string): boolean => 'text' in step && NAMES.has(name)

/** Every text in brackets, accented and two fifths longer; arguments, branches and Marketo's own labels stay. */
export function pseudoMessages(messages: Messages): Messages {
  return deep(messages) as Messages
}

function deep(tree: unknown): unknown {
  if (typeof tree === 'string') return pseudoMessage(tree)
  if (Array.isArray(tree)) return tree.map(deep)
  if (tree === null || typeof tree !== 'object') return tree
  return Object.fromEntries(
    Object.entries(tree).map(([name, below]) => [name, isData(tree, name) ? below : deep(below)]),
  )
}

/** One ICU message. What can come out empty still can: then the brackets stand inside its branches. */
export function pseudoMessage(message: string): string {
  return printAST(bracketed(parse(message)))
}

function bracketed(elements: MessageFormatElement[]): MessageFormatElement[] {
  const isBranched = (element: MessageFormatElement) =>
    isSelectElement(element) || isPluralElement(element)
  const isBlank = (element: MessageFormatElement) =>
    isLiteralElement(element) && element.value.trim() === ''
  if (elements.every((element) => isBranched(element) || isBlank(element))) {
    return elements.map((element) => inBranches(element, bracketed))
  }
  return [createLiteralElement('⟦'), ...elements.map(accented), createLiteralElement('⟧')]
}

function accented(element: MessageFormatElement): MessageFormatElement {
  if (isLiteralElement(element)) return createLiteralElement(longer(element.value))
  if (isTagElement(element)) return isKept(element) ? element : tagged(element)
  return inBranches(element, (branch) => branch.map(accented))
}

type Tag = Extract<MessageFormatElement, { children: MessageFormatElement[] }>

const tagged = (element: Tag): Tag => ({ ...element, children: element.children.map(accented) })

function isKept({ value, children }: Tag): boolean {
  const [only] = children
  if (value === 'code') return true
  return children.length === 1 && !!only && isLiteralElement(only) && LABELS.has(only.value)
}

const LABELS: ReadonlySet<string> = new Set(MARKETO_LABELS)

function inBranches(
  element: MessageFormatElement,
  change: (branch: MessageFormatElement[]) => MessageFormatElement[],
): MessageFormatElement {
  if (!isSelectElement(element) && !isPluralElement(element)) return element
  const options = Object.fromEntries(
    Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: change(option.value) },
    ]),
  )
  return { ...element, options }
}

const PLAIN = 'aceinosuyzACEINOSUYZ'
const ACCENTED = 'áčéíñóšúýžÁČÉÍÑÓŠÚÝŽ'

/** Vowels twice: two letters in five. An apostrophe that ICU would have to escape becomes one that it need not. */
const longer = (text: string): string =>
  text.replaceAll("'", '’').replaceAll(/[a-z]/gi, (letter) => {
    const at = PLAIN.indexOf(letter)
    const written = at < 0 ? letter : ACCENTED.charAt(at)
    return /[aeiouy]/i.test(letter) ? written + written.toLowerCase() : written
  })
