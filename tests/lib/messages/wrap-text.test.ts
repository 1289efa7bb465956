import { describe, expect, it } from 'vitest'
import { columns, wrapText } from '#lib/messages/wrap-text.ts'

describe('wrapText', () => {
  it('breaks at blanks and keeps the indent', () => {
    expect(wrapText('one two three four', 10, '  ')).toEqual(['  one two', '  three', '  four'])
    expect(wrapText('', 10)).toEqual([])
  })

  it('leaves a word that is too long whole', () => {
    expect(wrapText('a https://000-con-200.mktorest.com/rest b', 10)).toEqual([
      'a',
      'https://000-con-200.mktorest.com/rest',
      'b',
    ])
  })

  it('breaks Japanese, which writes no blanks, by its columns and between its words', () => {
    const text =
      'Marketoで「Admin」を開き、LaunchPointの「View Details」から値をコピーしてください。下書きは30日間残ります。'
    for (let width = 26; width <= 44; width += 1) {
      const lines = wrapText(text, width, '  ')
      expect(lines.length).toBeGreaterThan(2)
      for (const line of lines) {
        expect(columns(line)).toBeLessThanOrEqual(width)
        expect(line.trim()).not.toMatch(/^[、。」）]|[「（]$/)
      }
      const joined = lines.map((line) => line.trim()).join('')
      expect(joined.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })
})
