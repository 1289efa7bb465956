import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#lib/messages/languages.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { savedReports } from '#scripts/docs/saved-reports.ts'
import { CONTEXT } from '#tests/lib/messages/example-report.ts'

/** A colleague's help, read on a phone: what happened and who acts stands before anybody scrolls. */
const MOST_WORDS = 60

const reports = [...savedReports()]

describe.each(Object.keys(LANGUAGES))('the verdicts in %s', (language) => {
  const w = words(language)
  const countWords = (text: string) => {
    const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
    const count = [...segments].filter(({ isWordLike }) => isWordLike).length
    // What is one word elsewhere is a word and its particles in Japanese.
    return language === 'ja' ? Math.round(count / 1.8) : count
  }

  it.each(reports)('%s needs no more than 60 words before its steps', (_, report) => {
    const said = verdictWords(report, w, CONTEXT)
    const before = [said.badge, plainText(said.title), plainText(said.explanation)]
    expect(countWords(before.join(' '))).toBeLessThanOrEqual(MOST_WORDS)
  })

  it.each(reports)('%s says in its first line who can act, and then what to do', (_, report) => {
    const said = verdictWords(report, w, CONTEXT)
    expect(said.badge).not.toBe('')
    if (said.outcome === 'fixable') expect(said.steps.length).toBeGreaterThan(0)
    else expect(plainText(said.who)).not.toBe('')
  })

  it.each(reports)('%s leaves nothing open', (_, report) => {
    const said = verdictWords(report, w, CONTEXT)
    const texts = [
      ...[said.title, said.explanation, said.who, said.leave, said.retry].map(plainText),
      ...said.notWrong.map(plainText),
      ...said.steps.flatMap(({ parts, asked }) => [plainText(parts), asked]),
    ]
    for (const text of texts)
      expect(text).not.toMatch(/[{}]| {2}|undefined|NaN| [.,](?!\.)|\(\)|\s$/)
  })
})
