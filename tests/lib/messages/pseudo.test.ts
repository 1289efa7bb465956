import { describe, expect, it } from 'vitest'
import { en } from '#lib/messages/en.ts'
import { spokenLocale } from '#lib/messages/languages.ts'
import { PSEUDO_LOCALES, pseudoMessage } from '#lib/messages/pseudo.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { argumentsOf, eachMessage } from '#tests/lib/messages/each-message.ts'

const w = words('en-XA')

describe('the pseudo-languages', () => {
  it('put every text in brackets, accented and longer, and keep what it is about', () => {
    expect(w.t('page.stepOf', { step: 2, steps: 6 })).toBe('⟦Štéép 2 óóf 6⟧')
    expect(w.say(pseudoMessage("Don't press <b>New Role</b> or <b>this</b>, <code>a</code>"))).toBe(
      '⟦Dóóñ’t prééšš New Role óór thííš, a⟧',
    )
  })

  it('leave empty what can be empty', () => {
    const message = pseudoMessage('{a, select, yes {So it is.} other {}}')
    expect(w.say(message, { a: 'no' })).toBe('')
    expect(w.say(message, { a: 'yes' })).toBe('⟦Šóó íít ííš.⟧')
  })

  it('keep the arguments and branches of every message', () => {
    const changed = eachMessage(w.messages)
    for (const [index, { path, message }] of eachMessage(en).entries()) {
      expect(changed[index]?.path).toBe(path)
      const found = changed[index]?.message ?? ''
      expect(inOrder(found), path).toEqual(inOrder(message))
      if (/[a-z]{3}/i.test(message.replaceAll(/\{[^}]*\}/g, ''))) expect(found).toContain('⟦')
    }
  })

  it('are two fifths longer', () => {
    const size = (messages: unknown) =>
      eachMessage(messages)
        .filter(({ message }) => !/[{<]/.test(message))
        .reduce((sum, { message }) => sum + message.length, 0)
    expect(size(w.messages) / size(en)).toBeGreaterThan(1.35)
  })

  it('are spoken to who names them, and to no browser that wishes for something like them', () => {
    for (const locale of PSEUDO_LOCALES) {
      expect(words(locale).locale).toBe(locale)
      expect(spokenLocale([locale])).toBe('en')
    }
    for (const near of ['ar', 'en-XB', 'ar-EG', 'en-xa-x-private']) {
      expect(words(near).locale, near).toBe('en')
    }
    expect(plainText(words('ar-XB').parts('page.done'))).toBe('⟦Dóóñéé⟧')
  })
})

/** Whatever comes first in the text. */
const inOrder = (message: string) =>
  [...argumentsOf(message)].map(([name, values]) => `${name}: ${values.toSorted()}`).toSorted()
