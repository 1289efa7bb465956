import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LANGUAGES } from '#lib/messages/languages.ts'

/** What the one file that we serve holds, by its package's own word. */
const css = readFileSync('node_modules/@fontsource-variable/figtree/index.css', 'utf8')
const ranges = (/figtree-latin-wght-normal \*\/[^}]*unicode-range: ([^;]+);/.exec(css)?.[1] ?? '')
  .split(',')
  .map((range) => range.slice(2).split('-'))
  .map(([from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const)

const isHeld = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0
  return ranges.some(([from, to]) => code >= from && code <= to)
}

/** Signs that every system has. */
const OF_THE_SYSTEM = new Set(['→', '≥', '≤', '✓'])

it.each(Object.keys(LANGUAGES).filter((locale) => locale !== 'ja'))(
  'the web font holds every letter of the words in %s',
  (locale) => {
    const letters = new Set(JSON.stringify(LANGUAGES[locale]?.messages))
    const missing = [...letters].filter((letter) => !isHeld(letter) && !OF_THE_SYSTEM.has(letter))
    expect(letters.size).toBeGreaterThan(50)
    expect(missing).toEqual([])
  },
)
