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
    const lines = wrapText(text, 30, '  ')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      expect(columns(line)).toBeLessThanOrEqual(30)
      expect(line.trim()).not.toMatch(/^[、。」）]|[「（]$/)
    }
    expect(
      lines
        .map((line) => line.trim())
        .join('')
        .replaceAll(' ', ''),
    ).toBe(text.replaceAll(' ', ''))
  })
})
