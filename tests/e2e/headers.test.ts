import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { appRoutes } from '#tests/support/app-routes.ts'
import { it } from '#tests/support/browser.ts'
import { ask, cookieOf } from '#tests/support/raw-requests.ts'
import { testInstance } from '#tests/support/wizard.ts'

const PLACES = { embedId: '-', code: 'ip_blocked', state: '-', file: '-' }

const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1]

describe('every page', () => {
  it.for([
    // The host's image is a file, with a policy of its own.
    ...appRoutes({ ...PLACES, sessionId: randomUUID(), linkId: randomUUID() }).filter(
      (route) => !route.endsWith('/logo'),
    ),
    '/connect/forged~id/open',
    '/nothing',
    '/sdk/nothing.js',
  ])('%s may be framed by nobody, kept by nobody, and runs only what is ours', async (path) => {
    const { headers } = await ask(path)
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toContain('unsafe')
    expect(nonceOf(policy)).toMatch(/^[\w+/]{22}==$/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    })
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('gives each script the nonce of this answer, and has no style of its own', async ({
    page,
  }) => {
    const { path } = await testInstance(page, '000-IPB-603')
    const cookie = await cookieOf(page)
    const seen = new Set<string>()
    for (const step of ['', '/start', '/role', '/service', '/credentials', '/test', '/diagnosis']) {
      const { status, headers, text } = await ask(path + step, { cookie })
      if (status !== 200) continue
      const nonce = nonceOf(headers['content-security-policy'] ?? '') ?? ''
      seen.add(nonce)
      const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.length, step).toBeGreaterThan(3)
      for (const tag of scripts) expect(tag, step).toContain(`nonce="${nonce}"`)
      expect(text.replaceAll(/<script\b.*?<\/script>/gs, ''), step).not.toMatch(/<[^>]+\sstyle=/)
    }
    expect(seen.size).toBeGreaterThan(5)
  })
})

describe('the script that hosts load', () => {
  it('may be had by every site, also by one that lets nothing in that does not say so', async () => {
    const { status, headers } = await ask('/sdk/v1.js')
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
      'content-type': expect.stringContaining('javascript'),
      'x-content-type-options': 'nosniff',
    })
    expect(headers['set-cookie']).toBeUndefined()
  })
})

describe('a receipt', () => {
  it('is refused to a post that comes from elsewhere, or from nobody', async () => {
    const form = { path: `/connect/-/${randomUUID()}/receipt`, fields: [] }
    for (const origin of ['https://evil.example', 'null', '']) {
      expect((await ask(form.path, { form, origin })).status).toBe(403)
    }
    // The control: from us it is looked for, and there is none without a session.
    expect((await ask(form.path, { form })).status).toBe(404)
  })
})
