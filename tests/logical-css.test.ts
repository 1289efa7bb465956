import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A property or value that means a side of the window, and what says the same in every direction of writing. */
const PHYSICAL: [RegExp, string][] = [
  [/^(?:margin|padding)-(?:left|right|top|bottom)$/, 'margin-inline-start, padding-block-end …'],
  [/^(?:left|right|top|bottom)$/, 'inset-inline-start, inset-block-end …'],
  [/^border-(?:left|right|top|bottom)(?:-.*)?$/, 'border-inline-start, border-start-end-radius …'],
  [/^scroll-(?:margin|padding)-(?:left|right|top|bottom)$/, 'scroll-margin-block-start …'],
  [/^(?:min-|max-)?(?:width|height)$/, 'inline-size, max-block-size …'],
  [/^overflow-[xy]$/, 'overflow-inline, or overflow for both'],
]
const SIDED = /\b(?:left|right)\b/
/** `float: inline-start`; transforms and gradients have no logical form, and need one of their own for `dir=rtl`. */
const SIDED_BY = /^(?:text-align|float|clear|justify-.*|caption-side)$/

/** What is physical on purpose: where, and why. */
const ALLOWED: [path: RegExp, property: string, why: string][] = [
  [/\.css$/, 'overflow-x', 'overflow-inline is known to Firefox alone'],
  [/\.css$/, 'overflow-y', 'overflow-block is known to Firefox alone'],
]

/** Breaches of one sheet, one sentence each. */
function breaches(path: string, css: string): string[] {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@media[^{]*/g, '@media')
  return [...plain.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(
    ([, property = '', value = '']) => {
      if (ALLOWED.some(([where, name]) => name === property && where.test(path))) return []
      const physical = PHYSICAL.find(([pattern]) => pattern.test(property))
      if (physical) return [`${path}: ${property}; write ${physical[1]}`]
      const isSided = SIDED_BY.test(property) && SIDED.test(value)
      return isSided ? [`${path}: ${property}: ${value.trim()}; write start or end`] : []
    },
  )
}

describe('the style sheets', () => {
  it('know start and end, not left and right', () => {
    const found = globSync('app/**/*.css').flatMap((path) =>
      breaches(path, readFileSync(path, 'utf8')),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['a { margin-left: 4px }', 'margin-left; write margin-inline-start'],
    ['a { color: red; text-align: right; }', 'text-align: right; write start or end'],
    ['@media (min-width: 9px) { a { border-top-right-radius: 4px } }', 'border-top-right-radius'],
    ['a { width: 20px }', 'width; write inline-size'],
  ])('are refused: %s', (css, said) => {
    expect(breaches('app/a.css', css).join()).toContain(said)
  })

  it('may ask for the width of the window', () => {
    expect(breaches('app/a.css', '@media (max-width: 9px) { a { inset-inline: 0 } }')).toEqual([])
  })
})
