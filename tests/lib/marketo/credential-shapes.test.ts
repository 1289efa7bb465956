import { describe, expect, it } from 'vitest'
import { clientIdShape, clientSecretShape, looksSwapped } from '#lib/marketo/credential-shapes.ts'

const CLIENT_ID = '8d3e2b1a-0c4f-4a7e-9b6d-5f1c2e3a4b5d'
const CLIENT_SECRET = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF'

const SHAPES = [
  ['', 'missing'],
  [' \t\n', 'missing'],
  [CLIENT_ID, 'clientId'],
  [CLIENT_ID.toUpperCase(), 'clientId'],
  [`  ${CLIENT_ID}\n`, 'clientId'],
  [CLIENT_SECRET, 'clientSecret'],
  [`${CLIENT_SECRET} `, 'clientSecret'],
  [CLIENT_ID.replaceAll('-', ''), 'clientSecret'],
  ['jane.doe@example.com', 'email'],
  ['cdf01657-110d-4155-99a7-f986b2ff13a0:int', 'accessToken'],
  ['cdf01657-110d-4155-99a7-f986b2ff13a0:sj', 'accessToken'],
  ['bigcorp1_461839624B16E06BA2D663', 'soapUserId'],
  ['899756834129871744AAEE88DDCC77CDEEDEC1AAAD66', 'soapKey'],
  ['••••••••', 'masked'],
  ['********', 'masked'],
  ['●●●●', 'masked'],
  ['aB3d••••••••', 'masked'],
  ['aB3dE6gH ****', 'masked'],
  [`${CLIENT_SECRET.slice(0, 16)} ${CLIENT_SECRET.slice(16)}`, 'blanksInside'],
  ['two words', 'blanksInside'],
  [CLIENT_ID.slice(1), 'other'],
  [CLIENT_SECRET.slice(1), 'other'],
  [`${CLIENT_SECRET}x`, 'other'],
  ['password', 'other'],
  ['@', 'other'],
] as const

describe('the shape of a typed value', () => {
  it.each(SHAPES)('of %j is %s in either field', (value, shape) => {
    expect(clientIdShape(value)).toBe(shape)
    expect(clientSecretShape(value)).toBe(shape)
  })

  it('costs no more than its length on a very long value', () => {
    const long = ['a', '0', '*', '@', 'a_', ' ', '-'].map((unit) => unit.repeat(200_000))
    const start = performance.now()
    for (const value of long) clientIdShape(value)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

describe('looksSwapped', () => {
  it.each([
    [CLIENT_SECRET, CLIENT_ID, true],
    ['something', ` ${CLIENT_ID} `, true],
    [CLIENT_ID, CLIENT_SECRET, false],
    [CLIENT_ID, CLIENT_ID, false],
    ['', CLIENT_ID, false],
    [CLIENT_SECRET, CLIENT_SECRET, false],
  ])('of %j and %j is %j', (clientId, clientSecret, expected) => {
    expect(looksSwapped(clientId, clientSecret)).toBe(expected)
  })
})
