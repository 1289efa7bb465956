import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBody } from '#lib/marketo/reply-body.ts'

const read = (body: string | Buffer, more: { cut?: boolean; contentType?: string } = {}) =>
  readBody(
    {
      bytes: Buffer.from(body as string),
      contentType: more.contentType ?? 'application/json;charset=UTF-8',
      cut: more.cut ?? false,
    },
    [],
    'sync@northwind.example',
  )

describe('reading a reply', () => {
  it('takes scope and remaining life from a token answer and hands the token over apart', () => {
    const answer = read(
      '{"access_token":"cdf0:int","token_type":"bearer","expires_in":3599,"scope":"a@b.example"}',
    )
    expect(answer).toEqual({
      accessToken: 'cdf0:int',
      body: { shape: 'token', scope: 'a@b.example', expiresIn: 3599 },
      contentType: 'application/json;charset=UTF-8',
    })
    expect(JSON.stringify(answer.body)).not.toContain('cdf0')
  })

  it('keeps a token answer without scope apart from one with an empty scope by neither naming a user', () => {
    expect(read('{"access_token":"x:int"}').body).toMatchObject({ scope: null, expiresIn: null })
    expect(read('{"access_token":"x:int","scope":" "}').body).toMatchObject({ scope: null })
  })

  it('reads an Identity error whatever the status line said', () => {
    expect(
      read('{"error":"invalid_client","error_description":"Bad client credentials"}').body,
    ).toEqual({
      shape: 'identityError',
      error: 'invalid_client',
      description: 'Bad client credentials',
    })
  })

  it('keeps codes as text when they came as numbers, and survives an empty list of errors', () => {
    expect(
      read('{"success":false,"errors":[{"code":603,"message":"Access denied"}]}').body,
    ).toMatchObject({
      errors: [{ code: '603', message: 'Access denied' }],
    })
    expect(read('{"requestId":"a#1","success":false,"errors":[]}').body).toMatchObject({
      shape: 'envelope',
      success: false,
      errors: [],
    })
  })

  it("keeps of stats/usage our own calls and the number of others, never the others' names", () => {
    const body = read(
      '{"requestId":"a#1","success":true,"result":[{"date":"2026-11-22","total":120,"users":[{"userId":"sync@northwind.example","count":7},{"userId":"someone@else.example","count":113}]}]}',
    ).body
    expect(body).toMatchObject({
      usage: { date: '2026-11-22', total: 120, ours: 7, otherUsers: 1 },
      resultCount: 1,
    })
    expect(JSON.stringify(body)).not.toContain('someone')
  })

  it('counts a body that was cut after it began as a success as let in', () => {
    expect(read('{"requestId":"a#1","success":true,"result":[{"id":1', { cut: true }).body).toEqual(
      {
        shape: 'envelope',
        success: true,
        requestId: null,
        errors: [],
        resultCount: null,
        usage: null,
        cut: true,
      },
    )
    expect(read('<html>'.repeat(10), { cut: true }).body.shape).toBe('notJson')
  })

  it('names a page that is not JSON by its title and keeps nothing else of it', () => {
    const { body } = read('<html><title>Sign in to the guest network</title><body>private</body>', {
      contentType: 'text/html',
    })
    expect(body).toMatchObject({ shape: 'notJson', excerpt: 'Sign in to the guest network' })
    expect(JSON.stringify(body)).not.toContain('private')
  })

  it('reads past a byte order mark, another charset, and none that is known', () => {
    expect(read('\uFEFF{"success":true}').body.shape).toBe('envelope')
    const utf16 = Buffer.from('{"success":true}', 'utf16le')
    expect(read(utf16, { contentType: 'application/json; charset=utf-16le' }).body.shape).toBe(
      'envelope',
    )
    expect(
      read('{"success":true}', { contentType: 'application/json;charset=x-none' }).body.shape,
    ).toBe('envelope')
  })

  it.each([
    ['nothing', '', 'empty'],
    ['a truncated object', '{"success":tr', 'notJson'],
    ['an array', '[1,2]', 'otherJson'],
    ['an object of no known shape', '{"hello":"world"}', 'otherJson'],
    ['ten thousand levels', '['.repeat(10_000) + ']'.repeat(10_000), 'otherJson'],
    ['errors without success', '{"errors":[{"code":"610"}]}', 'envelope'],
  ])('gives %s its own name', (_what, text, shape) => expect(read(text).body.shape).toBe(shape))

  const recorded = new URL('../../../../shared/fixtures/recorded/', import.meta.url)
  it.skipIf(!existsSync(recorded))(
    'parses every recorded body of the real service (needs the shared fixtures)',
    () => {
      const shapes = readdirSync(recorded).map(
        (name) => read(readFileSync(new URL(name, recorded))).body,
      )
      expect(shapes.length).toBeGreaterThan(4)
      expect(shapes.every(({ shape }) => shape === 'envelope')).toBe(true)
    },
  )
})
