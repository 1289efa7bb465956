import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TRANSLATED_FROM, englishTexts } from '#scripts/translated/english-texts.ts'

it('every English text is the one that the other languages were translated from', () => {
  const noted: Record<string, string> = JSON.parse(readFileSync(TRANSLATED_FROM, 'utf8'))
  const now = englishTexts()
  const changed = Object.keys(now).filter((path) => noted[path] !== now[path])
  const gone = Object.keys(noted).filter((path) => !(path in now))
  expect({ changed, gone }, 'translate these, then run: npm run -s translated').toEqual({
    changed: [],
    gone: [],
  })
})
