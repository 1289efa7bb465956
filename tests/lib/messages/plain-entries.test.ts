import { expect, it } from 'vitest'
import { plainEntries } from '#lib/messages/plain-entries.ts'

it('sets keys of different width in one column and breaks the texts beside it', () => {
  expect(
    plainEntries(
      [
        { key: 'a', lines: ['one two three four', 'five'] },
        { key: 'long', lines: ['six'] },
        { key: 'none', lines: ['', ''] },
      ],
      20,
    ),
  ).toEqual(['  a     one two', '        three four', '        five', '  long  six', '  none'])
})

it('leaves a word whole that is wider than its column', () => {
  expect(plainEntries([{ key: 'a', lines: ['x '.repeat(2) + 'y'.repeat(30)] }], 20)).toEqual([
    '  a  x x',
    `     ${'y'.repeat(30)}`,
  ])
})

it('is empty for nothing', () => {
  expect(plainEntries([], 80)).toEqual([])
})
