import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSimulated, parseEndpoint, restHost } from '#lib/marketo/endpoint.ts'

const ID_OR_REASON = /^(?:\d{3}-[A-Z]{3}-\d{3}|endpoint_missing|endpoint_unusable)$/
const runs = { numRuns: 2_000 }

/** Parts that the parser cares about, in any order, between arbitrary text. */
const part = fc.oneof(
  fc.constantFrom('941-KQZ-307', '000-aaa-001', 'http', 's:', '//', '\\', '.mktorest.com', '/rest'),
  fc.constantFrom('@', '#', '?', ':', '.', '-', '–', '"', '’', '<', '>', '](', ' ', '\n', '\u200b'),
  fc.constantFrom(
    '.marketo.com/?munchkinId=',
    'experience.adobe.com/#/so:',
    'evil.test',
    '。',
    '１',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const paste = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map(textOf),
  paste,
)
const upper = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const munchkinId = fc
  .tuple(
    fc.integer({ min: 0, max: 999 }),
    fc.array(fc.constantFrom(...upper), { minLength: 3, maxLength: 3 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([head, middle, tail]) => `${digits(head)}-${middle.join('')}-${digits(tail)}`)

describe('parseEndpoint, whatever is pasted', () => {
  it('never throws, and accepts only a Munchkin ID', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseEndpoint(text)
        expect(parsed.ok ? parsed.munchkinId : parsed.reason).toMatch(ID_OR_REASON)
      }),
      runs,
    )
  })

  it('accepts only an id that stands in the text', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const parsed = parseEndpoint(text)
        if (!parsed.ok) return
        const plain = text
          .replace(/[\u200b\s]/g, '')
          .normalize('NFKC')
          .replace(/\p{Pd}/gu, '-')
        expect(plain.toUpperCase()).toContain(parsed.munchkinId)
      }),
      runs,
    )
  })

  it('gives the same id again for the id and for the host made of it', () => {
    fc.assert(
      fc.property(munchkinId, (id) => {
        expect(parseEndpoint(id)).toEqual({ ok: true, munchkinId: id, kind: 'bare', repairs: [] })
        expect(parseEndpoint(restHost(id))).toMatchObject({
          ok: true,
          munchkinId: id,
          kind: 'rest',
        })
        expect(isSimulated(id)).toBe(id.startsWith('000'))
      }),
      runs,
    )
  })

  it('agrees with the browser wherever it accepts a whole address', () => {
    fc.assert(
      fc.property(paste, (tail) => {
        const text = `https://941-KQZ-307.mktorest.com${tail}`
        const parsed = parseEndpoint(text)
        if (!parsed.ok || !['rest', 'identity', 'bulk'].includes(parsed.kind)) return
        // Quotes, brackets and blanks end an address in a text, yet are encoded when typed into a browser.
        if (/[\s"'’<>]|\]\(/.test(tail) || !URL.canParse(text)) return
        const host = new URL(text).hostname.replace(/[.,;:!?)\]}*_~|]+$/, '')
        expect(host).toBe('941-kqz-307.mktorest.com')
      }),
      runs,
    )
  })
})

describe('the time it takes', () => {
  it.each([
    'a',
    '.',
    '-',
    '/',
    '\\',
    '"',
    ' ',
    '@',
    ':',
    '=',
    '\u200b',
    '1-',
    '123-',
    'https://',
    'a.',
    '941-KQZ-307 ',
    '](',
    '>.',
    '<',
    '{',
    'ー',
    'x\n',
    'so:',
    'a"',
  ])('grows linearly for runs of %j', { retry: 2 }, (unit) => {
    // 10 kB is the longest text that is read at all; the tenfold of it is refused unread.
    const bytes = new TextEncoder().encode(unit).length
    // The last letter makes an expression that is anchored at the end fail, and try again from every place.
    const small = `${unit.repeat(Math.floor(1_000 / bytes))}x`
    const full = `${unit.repeat(Math.floor(10_000 / bytes))}x`
    const over = `${unit.repeat(Math.floor(100_000 / bytes))}x`
    const [one, ten, hundred] = [small, full, over].map(leastMilliseconds)
    // The constant absorbs the clock's grain and a busy machine; quadratic time would exceed it many times.
    expect(ten).toBeLessThan(15 * (one ?? 0) + 3)
    expect(hundred).toBeLessThan(15 * (ten ?? 0) + 3)
    expect(parseEndpoint(over)).toMatchObject({ ok: false, reason: 'endpoint_unusable' })
  })
})

/** The least of twenty: what else runs on the machine can only add to it. */
function leastMilliseconds(text: string): number {
  for (let run = 0; run < 10; run += 1) parseEndpoint(text)
  return Math.min(...Array.from({ length: 20 }, () => time(text)))
}

function time(text: string): number {
  const start = performance.now()
  parseEndpoint(text)
  return performance.now() - start
}

function digits(number: number): string {
  return String(number).padStart(3, '0')
}

function textOf(codes: number[]): string {
  return String.fromCharCode(...codes)
}
