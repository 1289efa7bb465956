import { describe, expect, it } from 'vitest'
import { en } from '#lib/messages/en.ts'
import { LANGUAGES, spokenLocale } from '#lib/messages/languages.ts'
import { MARKETO_LABELS } from '#lib/messages/marketo-labels.ts'
import { words } from '#lib/messages/words.ts'
import { argumentsOf, eachMessage, renderings } from '#tests/lib/messages/each-message.ts'

const OTHERS = Object.keys(LANGUAGES).filter((name) => name !== 'en')
const english = new Map(eachMessage().map(({ path, message }) => [path, message]))

/** What is for the host's developers stays English in every language. */
const FOR_DEVELOPERS = /^(?:docs|causes)\./
/** Texts that may well be the same: names, values, and words that two languages share. */
const MAY_BE_THE_SAME = (message: string) =>
  message
    .replaceAll(/<(b|code)>.*?<\/\1>/g, '')
    .replaceAll(/\{[^{}]*\}/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2).length < 4

const marksIn = (message: string) =>
  [...new Set([...message.matchAll(/<(b|code)>(.*?)<\/\1>/g)].map(([whole]) => whole))].toSorted()

/** What no language says to somebody whose connection is broken. */
const BLAME: Record<string, RegExp> = {
  'pt-BR': /inválid|você (falhou|esqueceu|errou)|\bilegal\b|\bops\b/i,
  es: /inválid|no válid|usted (falló|olvidó)|olvidaste|te equivocaste|\bilegal\b|\bups\b/i,
  de: /ungültig|(Sie|du) (haben|hast) (vergessen|falsch)|fehlerhaft|\bhoppla\b/i,
  fr: /invalide|vous avez (oublié|échoué)|incorrectement|\boups\b/i,
  ja: /無効な|不正な|お客様のミス|間違えました|おっと/,
}

describe('the languages', () => {
  it('are the six of the product', () => {
    expect(Object.keys(LANGUAGES).toSorted()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'pt-BR'])
  })

  it.each([
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['de-AT', 'de'],
    ['es-MX', 'es'],
    ['fr-CA', 'fr'],
    ['ja-JP', 'ja'],
    ['en-GB', 'en'],
    ['xx', 'en'],
    ['not a locale', 'en'],
    ['', 'en'],
  ])('%s is spoken as %s', (wished, spoken) => {
    expect(spokenLocale([wished])).toBe(spoken)
  })

  it('take the next wish for one that we do not speak', () => {
    expect(spokenLocale(['xx-YY', null, 'sv', 'de-CH'])).toBe('de')
    expect(spokenLocale([undefined, 'ja'])).toBe('ja')
  })
})

describe.each(OTHERS)('in %s', (language) => {
  const w = words(language)
  const all = eachMessage(w.messages).filter(({ path }) => !FOR_DEVELOPERS.test(path))
  const paired = all.flatMap(({ path, message }) => {
    const source = english.get(path)
    return source === undefined ? [] : [{ path, message, source }]
  })

  it('every text is there', () => {
    const there = new Set(all.map(({ path }) => path))
    const missing = [...english.keys()].filter(
      (path) => !there.has(path) && !FOR_DEVELOPERS.test(path),
    )
    expect(missing).toEqual([])
    expect(all.filter(({ message, path }) => message === '' && english.get(path) !== '')).toEqual(
      [],
    )
  })

  it('every text takes what the English one takes, with the same branches', () => {
    const shape = (message: string) =>
      [...argumentsOf(message)].map(([name, values]) => [
        name,
        values.filter((value) => typeof value === 'string' && !value.startsWith('a ')).toSorted(),
      ])
    const sorted = (message: string) => shape(message).toSorted(([a], [b]) => (a! < b! ? -1 : 1))
    const wrong = paired.filter(
      ({ message, source }) => JSON.stringify(sorted(message)) !== JSON.stringify(sorted(source)),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it("names Marketo's own labels and values as they are, and all of them", () => {
    const wrong = paired.filter(
      ({ message, source }) => marksIn(message).join('\n') !== marksIn(source).join('\n'),
    )
    expect(wrong.map(({ path, message }) => `${path}: ${message}`)).toEqual([])
  })

  it('renders with every value, without a bracket, a doubled blank or an exclamation mark', () => {
    const wrong = all.flatMap(({ path, message }) =>
      renderings(message, w.say)
        .filter((text) =>
          /[{}<>]|\bundefined\b|\[object| {2}|[!！]/.test(text.replaceAll(' > ', ' ')),
        )
        .map((text) => `${path}: ${text}`),
    )
    expect(wrong).toEqual([])
  })

  it('leaves no sentence in English', () => {
    const same = paired.filter(
      ({ message, source }) => message === source && !MAY_BE_THE_SAME(message),
    )
    expect(same.map(({ path, message }) => `${path}: ${message}`)).toEqual([])
  })

  it('blames nobody', () => {
    const blame = BLAME[language]
    expect(blame).toBeDefined()
    const blaming = all.filter(({ message }) => blame?.test(message))
    expect(blaming.map(({ path, message }) => `${path}: ${message}`)).toEqual([])
  })

  it('shows the same things to copy and the same drawings', () => {
    const data = (tree: unknown): unknown[] => {
      if (typeof tree !== 'object' || tree === null) return []
      // Only beside a text are they data; elsewhere `show` is the label of a button.
      const isStep = 'text' in tree
      return Object.entries(tree).flatMap(([name, below]) =>
        isStep && ['show', 'copy', 'picture'].includes(name) ? [[name, below]] : data(below),
      )
    }
    expect(data(w.messages)).toEqual(data(en))
  })

  it("knows Marketo's translated labels where Adobe documents them", () => {
    const labels = LANGUAGES[language]?.labels ?? {}
    expect(Object.keys(labels).filter((name) => !MARKETO_LABELS.includes(name as never))).toEqual(
      [],
    )
    expect(Object.keys(labels).length).toBeGreaterThan(10)
  })
})
