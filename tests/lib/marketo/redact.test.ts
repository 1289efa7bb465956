import { describe, expect, it } from 'vitest'
import { redactorOf } from '#lib/marketo/redact.ts'
import { readBody } from '#lib/marketo/reply-body.ts'

const read = (body: string, { contentType = 'application/json' } = {}) =>
  readBody({ bytes: Buffer.from(body), contentType, cut: false }, [])

describe('redaction', () => {
  it('replaces a value echoed as it is, URL-encoded or JSON-escaped', () => {
    const redact = redactorOf([
      { value: 'p"ss/wörd', label: '‹secret›' },
      { value: '4b7c0e6a-93d1', label: '‹client id›' },
    ])
    expect(redact('No client with requested id: 4b7c0e6a-93d1')).toBe(
      'No client with requested id: ‹client id›',
    )
    expect(redact(`a ${encodeURIComponent('p"ss/wörd')} b p"ss/wörd c p\\"ss/wörd`)).toBe(
      'a ‹secret› b ‹secret› c ‹secret›',
    )
  })

  it('redacts the secret that someone typed as client id', () => {
    const redact = redactorOf([
      { value: 'S3cretS3cret', label: '‹secret›' },
      { value: 'S3cretS3cret', label: '‹client id›' },
    ])
    expect(redact('No client with requested id: S3cretS3cret')).not.toContain('S3cret')
  })

  it('hides the token of a reply in that reply, read or not', () => {
    const token = 'not-of-Marketos-shape'
    for (const [text, contentType] of [
      [`{"access_token":"${token}","scope":"for ${token}"}`, `application/json; x=${token}`],
      [`{"access_token":"${token}","scope":"`, 'application/json'],
      [`{"access_token":["${token}"],"${token}":1}`, 'application/json'],
      [`access_token=${token}&token_type=bearer`, 'text/plain'],
      [`<access_token>${token}</access_token>`, 'text/xml'],
    ] as const) {
      const { body, contentType: type } = read(text, { contentType })
      expect(JSON.stringify([body, type])).not.toContain(token)
    }
  })

  it('hides what has the shape of a token of Marketo’s, whosever it is', () => {
    expect(redactorOf([])('x cdf01657-110d-4155-99a7-f986b2ff13a0:int y')).toBe('x ‹token› y')
  })

  it('hides a token of any length in the excerpt of a text that is no JSON', () => {
    const { body } = read(`{"access_token":"${'t'.repeat(5_000)}`)
    expect(body).toMatchObject({ excerpt: '{"access_token":"‹token›' })
  })

  const known = [{ value: 'aB3dE6gH9jK2mN5p', label: '‹secret›' as const }]
  const readKnowing = (body: string | Buffer) =>
    readBody({ bytes: Buffer.from(body as string), contentType: null, cut: false }, known).body

  it('hides a secret between whose letters stand the zeros of UTF-16', () => {
    const text = Buffer.from('it is aB3dE6gH9jK2mN5p', 'utf16le')
    expect(readKnowing(text)).toMatchObject({ shape: 'notJson', excerpt: 'it is ‹secret›' })
  })

  it('hides a secret across the place where an excerpt ends', () => {
    for (const blanks of [1_980, 1_990, 1_999]) {
      const { excerpt } = readKnowing(`${' '.repeat(blanks)}aB3dE6gH9jK2mN5p`) as never
      expect('‹secret›'.startsWith(excerpt)).toBe(true)
    }
  })

  it('takes no number that is long enough to be a secret in digits', () => {
    const usage = (total: number) =>
      readKnowing(`{"success":true,"result":[{"total":${total},"users":[]}]}`)
    expect(usage(123_456_789)).toMatchObject({ usage: { total: 123_456_789 } })
    expect(usage(1_234_567_890)).toMatchObject({ usage: { total: null } })
  })

  it('looks for no value of three characters or fewer: it would riddle ordinary words and codes', () => {
    const redact = (value: string) =>
      redactorOf([{ value, label: '‹secret›' }])('603: access, 6031')
    expect(redact('603')).toBe('603: access, 6031')
    expect(redact('6031')).toBe('603: access, ‹secret›')
  })
})
