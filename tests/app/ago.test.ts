import { expect, it } from 'vitest'
import { ago } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/ago.ts'

const now = new Date('2026-11-22T12:00:00Z')

it.each([
  ['2026-11-22T11:59:30Z', null],
  ['2026-11-22T11:57:00Z', '3 minutes ago'],
  ['2026-11-22T10:30:00Z', '1 hour ago'],
  ['2026-11-21T11:00:00Z', 'yesterday'],
  ['2026-11-22T12:05:00Z', null],
])('says of %s: %s', (then, said) => expect(ago(new Date(then), 'en', now)).toBe(said))
