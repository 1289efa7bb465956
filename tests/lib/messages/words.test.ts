import { describe, expect, expectTypeOf, it } from 'vitest'
import type { MessageKey, Messages } from '#lib/messages/types.ts'
import { words } from '#lib/messages/words.ts'
import { en } from '#lib/messages/en.ts'

const w = words('en')

describe('words', () => {
  it('falls back to the language, then to English', () => {
    expect(words('en-GB').locale).toBe('en')
    expect(words('tlh').locale).toBe('en')
    expect(words('constructor').locale).toBe('en')
    expect(words('en')).toBe(words('en'))
  })

  it('tells labels and values from the text around them', () => {
    expect(w.rich('Open <b>Admin</b> and look for <code>{id}</code>.', { id: '<b>1</b>' })).toEqual(
      [
        { text: 'Open ', mark: null },
        { text: 'Admin', mark: 'b' },
        { text: ' and look for ', mark: null },
        { text: '<b>1</b>', mark: 'code' },
        { text: '.', mark: null },
      ],
    )
  })

  it('lets a parameter be called code', () => {
    expect(w.say('Code <code>{code}</code>, {code}', { code: '603' })).toBe('Code 603, 603')
  })

  it('drops the marks in plain text', () => {
    expect(w.t('repair.path_removed', { path: '/rest/' })).toBe(
      "We took off /rest/, you don't need it.",
    )
  })

  it('throws when a parameter is missing at run time', () => {
    expect(() => w.say('Hello {host}')).toThrow(/host/)
    expect(() => w.t('page.nothing' as MessageKey)).toThrow('page.nothing')
  })

  it('refuses wrong keys and missing parameters at compile time', () => {
    const compiles = () => {
      // @ts-expect-error no such key
      w.t('page.nothing', {})
      // @ts-expect-error both numbers are needed
      w.t('page.stepOf', { step: 1 })
      // @ts-expect-error a parameter is needed
      w.t('page.title')
      w.t('page.saved')
    }
    expectTypeOf(compiles).toBeFunction()
  })

  it('takes another language of the same shape', () => {
    expectTypeOf(en).toExtend<Messages>()
    const swapped = { ...en, rail: { ...en.rail, done: 'Fertig' } } satisfies Messages
    expectTypeOf(swapped).toExtend<Messages>()
    const { done: _done, ...cut } = en.rail
    // @ts-expect-error a step of the rail is missing
    expectTypeOf({ ...en, rail: cut }).toExtend<Messages>()
  })

  it('formats numbers, times and lists in its language', () => {
    const berlin = words('en', 'Europe/Berlin')
    expect(w.number(12480)).toBe('12,480')
    expect(w.milliseconds(84)).toBe('84 ms')
    expect(w.milliseconds(1234)).toBe('1.2 sec')
    expect(w.duration(20)).toBe('20 seconds')
    expect(w.duration(300)).toBe('5 minutes')
    expect(w.duration(10_800)).toBe('3 hours')
    expect(w.time('2026-11-22T09:05:00Z')).toBe('09:05 UTC')
    expect(berlin.time('2026-11-22T09:05:00Z')).toBe('10:05')
    expect(berlin.dateTime('2026-11-22T09:05:00Z')).toBe('Nov 22, 2026, 10:05')
    expect(w.list(['a', 'b', 'c'])).toBe('a, b, and c')
  })
})
