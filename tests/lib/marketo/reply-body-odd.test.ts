import { describe, expect, it } from 'vitest'
import { readBody } from '#lib/marketo/reply-body.ts'

const read = (body: string, { cut = false } = {}) =>
  readBody({ bytes: Buffer.from(body), contentType: 'application/json', cut }, [])

describe('reading an odd reply', () => {
  it('takes a name that decides and stands twice in one object for neither of the two', () => {
    for (const text of [
      '{"success":false,"success":true}',
      '{"success":false,"errors":[{"code":"603","co\\u0064e":"702"}]}',
      '{"access_token":"a:int","access_token":"b:int"}',
    ])
      expect(read(text)).toMatchObject({ body: { shape: 'otherJson' }, accessToken: null })
    expect(
      read('{"success":true,"note":1,"note":2,"result":[{"code":1},{"code":2,"code ":3}]}').body,
    ).toMatchObject({ shape: 'envelope', success: true, resultCount: 2 })
  })

  it('reads errors that are no list as an error', () => {
    for (const [errors, code] of [
      ['{"code":"603"}', '603'],
      ['"no"', ''],
      ['0', ''],
    ])
      expect(read(`{"success":true,"errors":${errors}}`).body).toMatchObject({ errors: [{ code }] })
    expect(read('{"success":true,"errors":null}').body).toMatchObject({ errors: [] })
  })

  it.each([
    ['its own success', '{"requestId":"[a]","success":true,"errors":[],"result":[{"x', 'envelope'],
    ['the success of something in it', '{"result":[{"success":true}],"more":"', 'notJson'],
    ['a success in a text', '{"note":"\\"success\\":true,","more":"', 'notJson'],
    ['a success and then errors', '{"success":true,"errors":[{"code":"603"', 'notJson'],
    ['a list', '[{"success":true,"x', 'notJson'],
  ])('reads a body that was cut off after %s', (_what, text, shape) => {
    expect(read(text, { cut: true }).body.shape).toBe(shape)
  })

  it('is quick with a text that never closes its quotes', () => {
    const started = performance.now()
    read(`{"a":"${'\\"'.repeat(130_000)}`, { cut: true })
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it.each([
    ['of a kind that no header carries', 'a\r\nX-Injected: 1'],
    ['beyond ASCII', 'tökén'],
    ['longer than 4,096', 'x'.repeat(4_097)],
    ['that is empty', ''],
    ['that is no text', 7],
  ])('takes no token %s', (_what, token) => {
    expect(read(JSON.stringify({ access_token: token, expires_in: 1 }))).toMatchObject({
      body: { shape: 'otherJson', keys: ['access_token', 'expires_in'] },
      accessToken: null,
    })
  })

  it.each([
    [0, 0],
    [-5, -5],
    ['3599', 3599],
    [3.2e11, null],
    [400 * 86_400, null],
    [1.5, null],
    ['soon', null],
    [[3599], null],
  ])('reads an expires_in of %j as %j', (expires_in, expiresIn) => {
    expect(read(JSON.stringify({ access_token: 'a:int', expires_in })).body).toMatchObject({
      expiresIn,
    })
  })

  it('names nobody by a scope longer than any login', () => {
    const scopeOf = (length: number) =>
      read(JSON.stringify({ access_token: 'a:int', scope: 'x'.repeat(length) })).body
    expect(scopeOf(254)).toMatchObject({ scope: 'x'.repeat(254) })
    expect(scopeOf(255)).toMatchObject({ scope: null })
  })
})
