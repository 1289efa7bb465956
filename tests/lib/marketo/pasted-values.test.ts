import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pastedValues, type PastedValues } from '#lib/marketo/pasted-values.ts'
import {
  BARE,
  ID,
  OTHER_ID,
  OTHER_SECRET,
  PASTES,
  SECRET,
  TOKEN,
  USER,
} from '#tests/lib/marketo/pasted-dialogs.ts'

const NOTHING: PastedValues = {
  ...{ munchkinId: null, clientId: null, clientSecret: null, authorizedUser: null },
  ...{ leftOut: [], isBare: false },
}

describe('a paste', () => {
  it('is shown in at least forty forms', () => expect(PASTES.length).toBeGreaterThanOrEqual(40))

  it.each(PASTES)('%s', (_, text, found) => {
    expect(pastedValues(text)).toEqual({ ...NOTHING, isBare: expect.any(Boolean), ...found })
  })

  it.each(BARE)('of one value alone is told from one with more in it: %j', (text) => {
    expect(pastedValues(text).isBare).toBe(true)
    expect(pastedValues(`Client: ${text}`).isBare).toBe(false)
  })
})

const pieces = [
  ...[ID, SECRET, USER, TOKEN, OTHER_ID, OTHER_SECRET, ID.toUpperCase()],
  ...['Client Id', 'Client Secret:', 'Authorized User', '\n', '\t', ' ', ':', '"', '&', '=', '\\'],
  ...['https://194-VVC-221.mktorest.com/rest', '{', '}', '<b>', '&nbsp;', '%40', '••••••'],
]
const jumble = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 14 })
  .map((parts) => parts.join(''))

describe('of any text', () => {
  it('no value is given that does not stand in it', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const { munchkinId, clientId, clientSecret, authorizedUser } = pastedValues(text)
        // As it stands, or as a browser would read its escapes: `%4b7c…` can be either.
        const stands = (value: string | null) =>
          value === null || [text, decoded(text)].some((read) => read.includes(value))
        expect([clientId, clientSecret, authorizedUser].every(stands)).toBe(true)
        expect(decoded(text).toUpperCase()).toContain(munchkinId ?? '')
      }),
      { numRuns: 2000 },
    )
  })

  it('a value has the shape of its field', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const { munchkinId, clientId, clientSecret, authorizedUser } = pastedValues(text)
        expect(clientId ?? ID).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i)
        expect(clientSecret ?? SECRET).toMatch(/^[A-Za-z\d]{32}$/)
        expect(authorizedUser ?? USER).toMatch(/^[^\s@]+@[^\s@]+$/)
        expect(munchkinId ?? '194-VVC-221').toMatch(/^\d{3}-[A-Z]{3}-\d{3}$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('a pair among words is found whatever stands between', () => {
    const word = fc.stringMatching(/^[a-zäéー:=>\s]{0,20}[\s:=>]$/)
    fc.assert(
      fc.property(word, word, word, (before, between, behind) => {
        const found = pastedValues(`${before}${ID} ${between}${SECRET} ${behind}`)
        expect(found).toMatchObject({ clientId: ID, clientSecret: SECRET })
      }),
    )
  })

  it('no part of a token is taken for a Client Id', () => {
    fc.assert(
      fc.property(fc.constantFrom(' ', ':', '="', '\n'), (before) => {
        const found = pastedValues(`access_token${before}${TOKEN}" expires_in`)
        expect(found).toMatchObject({ clientId: null, leftOut: ['accessToken'] })
      }),
    )
  })
})

/** Percent signs and odd dashes stand for characters. */
/** Escapes of one byte, as a URL has them: in a jumble any three characters may happen to be one. */
const decoded = (text: string) =>
  text.replaceAll(/%([0-7][\da-f])/gi, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  )

describe('ten kilobytes', () => {
  it.each([
    ['letters', 'a'],
    ['digits of an Id', '4b7c0e6a-'],
    ['dots and at signs', 'a.@'],
    ['Ids', `${ID} `],
    ['secrets', `${SECRET} `],
    ['glued labels', `Secret${SECRET}Authorized `],
    ['brackets', '<a '],
    ['JSON', '['],
    ['entities', '&#'],
  ])('of %s take no more than a moment', (_, piece) => {
    const text = piece.repeat(Math.floor(10_000 / piece.length))
    pastedValues(text)
    const start = performance.now()
    pastedValues(text)
    expect(performance.now() - start).toBeLessThan(100)
  })
})
