import { expect, it } from 'vitest'
import { words } from '#lib/messages/words.ts'

const now = new Date('2026-11-22T12:00:00Z')

it.each([
  ['2026-11-22T11:59:30Z', 'a moment ago'],
  ['2026-11-22T11:57:00Z', '3 minutes ago'],
  ['2026-11-22T10:30:00Z', '1 hour ago'],
  ['2026-11-21T11:00:00Z', 'yesterday'],
  ['2026-11-22T12:05:00Z', 'a moment ago'],
])('says of %s: %s', (then, said) => expect(words('en').ago(then, now)).toBe(said))

it('says it in the language of the page', () =>
  expect(words('de').ago('2026-11-21T11:00:00Z', now)).toBe('gestern'))
