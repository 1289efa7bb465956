import { NextRequest } from 'next/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { signEmbedId } from '#lib/embed/frame-policy.ts'
import { proxy } from '#proxy.ts'
import { newKey } from '#tests/support/storage.ts'

beforeAll(() => {
  process.env['DATABASE_URL'] = 'postgresql://nowhere'
  process.env['KEY_ENCRYPTION_KEY'] = newKey()
})

const answered = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { headers })).headers

const policy = (headers: Headers) =>
  Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )

describe('every answer', () => {
  it('carries a policy that lets in what has its nonce and nothing else', () => {
    const directives = policy(answered('/'))
    const nonce = /'nonce-([^']+)'/.exec(directives['script-src'] ?? '')?.[1] ?? ''
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
      'style-src': `'self' 'nonce-${nonce}'`,
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    })
  })

  it('has a nonce of its own, handed to the page and not taken from the request', () => {
    const one = answered('/', { 'x-nonce': 'mine', 'x-request-id': 'mine' })
    const two = answered('/')
    expect(one.get('content-security-policy')).not.toBe(two.get('content-security-policy'))
    const passed = one.get('x-middleware-request-x-nonce') ?? ''
    expect(policy(one)['script-src']).toContain(passed)
    expect(passed).not.toBe('mine')
    expect(one.get('x-middleware-request-x-request-id')).not.toBe('mine')
  })

  it('is not sniffed, cached or referred to elsewhere', () => {
    const headers = answered('/connect/-/open')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('strict-transport-security')).toBeNull()
    const secure = answered('/', { 'x-forwarded-proto': 'https' })
    expect(secure.get('strict-transport-security')).toContain('max-age=63072000')
  })

  it('but a file of the host’s look sets its own: its caching and its policy', () => {
    for (const path of ['/theme/a.css', '/connect/-/1/logo', '/admin-link/1/logo']) {
      const headers = answered(path)
      expect(headers.get('cache-control'), path).toBeNull()
      expect(headers.get('content-security-policy'), path).toBeNull()
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    }
    for (const path of ['/theme/a.css/b', '/connect/-/1/logo/a', '/connect/logo', '/demo/logo']) {
      expect(answered(path).get('cache-control'), path).toBe('no-store')
    }
  })

  it('may be framed by the origins of its embed id alone', () => {
    const embedId = signEmbedId(['https://app.example.com'])
    const ancestors = (path: string) => policy(answered(path))['frame-ancestors']
    expect(ancestors(`/connect/${embedId}/open`)).toBe('https://app.example.com')
    expect(ancestors(`/connect/${embedId}x/open`)).toBe("'none'")
    expect(ancestors('/connect/-/open')).toBe("'none'")
    expect(ancestors('/demo')).toBe("'none'")
  })
})

describe('a form from elsewhere', () => {
  const posted = (path: string, headers: Record<string, string>) =>
    proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { method: 'POST', headers }))

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page that hides its origin', { origin: 'null' }],
    ['nobody', {}],
  ])('is answered by a page in words when it comes from %s', async (_who, headers) => {
    const answer = posted('/connect/-/a/credentials', headers as Record<string, string>)
    expect(answer.status).toBe(403)
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
    const page = await answer.text()
    expect(page).toContain('<h1>That came from another page</h1>')
    expect(page).toContain(`<style nonce="${nonce}">`)
  })

  it('is refused unread when it is larger than any form of ours', async () => {
    const own = { origin: 'http://127.0.0.1:3000' }
    const answer = posted('/connect/-/a/credentials', { ...own, 'content-length': '1000001' })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('too much to send')
    const most = { ...own, 'content-length': '1000000' }
    expect(posted('/connect/-/a/credentials', most).status).toBe(200)
  })

  it('is one thing, a form of our own and a call with an API key are others', () => {
    expect(posted('/connect/-/a/test', { origin: 'http://127.0.0.1:3000' }).status).toBe(200)
    expect(posted('/api/v1/connect-sessions', {}).status).toBe(200)
  })
})
