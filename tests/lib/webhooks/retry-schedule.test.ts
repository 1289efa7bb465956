import { describe, expect, it } from 'vitest'
import { serverSettings } from '#lib/env.ts'
import { nextTry, retryAfterSeconds } from '#lib/webhooks/retry-schedule.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const delays = () => {
  process.env['DATABASE_URL'] ??= 'postgres://unused'
  return serverSettings().webhooks.retrySeconds
}
const secondsAfter = (attempts: number, asked: number | null, luck: number) => {
  const next = nextTry({ attempts, askedSeconds: asked, now: NOW }, delays(), luck)
  return next === null ? null : (next.getTime() - NOW.getTime()) / 1000
}

describe('the next try of a webhook', () => {
  it.each([
    [1, 5],
    [2, 5 * 60],
    [3, 30 * 60],
    [4, 2 * 3600],
    [5, 5 * 3600],
    [6, 10 * 3600],
    [7, 14 * 3600],
    [8, 20 * 3600],
    [9, 24 * 3600],
    [10, null],
    [11, null],
  ])('after try %i comes as the specification has it: after %s seconds', (attempts, seconds) => {
    expect(secondsAfter(attempts, null, 0)).toBe(seconds)
  })

  it('is made over three days and more in all', () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((attempts) => secondsAfter(attempts, null, 0)!)
    expect(all.reduce((sum, each) => sum + each, 0)).toBe(75 * 3600 + 35 * 60 + 5)
  })

  it('is spread by up to a tenth, and is never early', () => {
    expect([0, 0.5, 1].map((luck) => secondsAfter(2, null, luck))).toEqual([300, 315, 330])
  })

  it.each([
    ['less than the schedule', 1, 2, 5],
    ['more', 1, 600, 600],
    ['more than a day', 1, 10_000_000, 86_400],
  ])('waits for a receiver that asks for %s', (_, attempts, asked, seconds) => {
    expect(secondsAfter(attempts, asked, 0)).toBe(seconds)
  })

  it('comes no more after the last, whatever the receiver asks for', () => {
    expect(secondsAfter(10, 60, 0)).toBeNull()
  })
})

describe('Retry-After', () => {
  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['Mon, 23 Nov 2026 12:05:00 GMT', 300],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1e9', null],
    ['9999999999999', null],
    ['', null],
    [null, null],
  ])('%j is %s seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, NOW)).toBe(seconds)
  })
})
