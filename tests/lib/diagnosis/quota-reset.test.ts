import { expect, it } from 'vitest'
import { secondsToReset, timeOfRequest } from '#lib/diagnosis/quota-reset.ts'

it("reads the time out of Marketo's request ids", () => {
  expect(timeOfRequest('68d8#1846058ee27')).toBe(0x1846058ee27)
  expect(new Date(timeOfRequest('68d8#1846058ee27') ?? 0).getUTCFullYear()).toBe(2022)
})

it.each([
  null,
  '',
  '68d8',
  '#1846058ee27',
  '68d8#ffffffffffff',
  '68d8#0000000001',
  'x#1846058ee27',
])('reads no time out of %s', (requestId) => {
  expect(timeOfRequest(requestId)).toBeNull()
})

it('counts to midnight US Central in winter and in summer', () => {
  expect(secondsToReset(Date.UTC(2026, 10, 22, 5, 59, 50))).toBe(10)
  expect(secondsToReset(Date.UTC(2026, 6, 1, 4, 59, 50))).toBe(10)
  expect(secondsToReset(Date.UTC(2026, 6, 1, 5))).toBe(86_400)
})

it('counts the day of 25 hours and the day of 23 hours to their end', () => {
  expect(secondsToReset(Date.UTC(2026, 10, 1, 5, 30))).toBe(24.5 * 3600)
  expect(secondsToReset(Date.UTC(2026, 2, 8, 6, 30))).toBe(22.5 * 3600)
  expect(secondsToReset(Date.UTC(2026, 2, 8, 6))).toBe(23 * 3600)
})
