import { beforeAll, describe, expect, it } from 'vitest'
import { frameAncestors, signEmbedId, verifyEmbedId } from '#lib/embed/frame-policy.ts'
import { isStrictOrigin } from '#lib/embed/origin.ts'
import { newKey } from '#tests/support/storage.ts'

beforeAll(() => {
  process.env['DATABASE_URL'] = 'postgresql://nowhere'
  process.env['KEY_ENCRYPTION_KEY'] = newKey()
})

const ORIGINS = ['https://app.example.com', 'http://localhost:4000', 'https://[2001:db8::1]:8443']

describe('a strict origin', () => {
  it.each(ORIGINS)('may be %s', (origin) => expect(isStrictOrigin(origin)).toBe(true))

  it.each([
    '',
    '*',
    'null',
    'https://*.example.com',
    'https://example.com/',
    'https://example.com:443',
    'https://example.com/path',
    'https://user@example.com',
    'HTTPS://example.com',
    'https://Example.com',
    "https://a;script-src'none'",
    'https://a b',
    'https://a,b',
    'http://example.com',
    'ftp://example.com',
    'javascript:alert(1)',
    'https://example.com\n',
  ])('is not %j', (origin) => expect(isStrictOrigin(origin)).toBe(false))
})

describe('an embed id', () => {
  it('gives back the origins that were signed into it', () => {
    const embedId = signEmbedId(ORIGINS)
    expect(verifyEmbedId(embedId)).toEqual({ ok: true, origins: ORIGINS })
    expect(embedId).toMatch(/^[\w-]+~[\w-]{43}$/)
    expect(frameAncestors(`/connect/${embedId}/open`)).toBe(ORIGINS.join(' '))
  })

  it('is a dash for the hosted page, which nobody may frame', () => {
    expect(signEmbedId([])).toBe('-')
    expect(verifyEmbedId('-')).toEqual({ ok: true, origins: [] })
    expect(frameAncestors('/connect/-/open')).toBe("'none'")
  })

  it('is refused with any letter changed, cut, added, or signed by another key', () => {
    const embedId = signEmbedId(ORIGINS)
    for (let at = 0; at < embedId.length; at += 1) {
      const letter = embedId[at] === 'A' ? 'B' : 'A'
      const changed = embedId.slice(0, at) + letter + embedId.slice(at + 1)
      expect(verifyEmbedId(changed), String(at)).toEqual({ ok: false })
    }
    for (const other of [`${embedId}~`, `${embedId}A`, embedId.slice(0, -1), '', '~', 'x', '-~-']) {
      expect(verifyEmbedId(other), other).toEqual({ ok: false })
      expect(frameAncestors(`/connect/${other}/open`)).toBe("'none'")
    }
    process.env['KEY_ENCRYPTION_KEY'] = newKey()
    expect(verifyEmbedId(embedId)).toEqual({ ok: false })
  })

  it('allows framing on no other path', () => {
    const embedId = signEmbedId(ORIGINS)
    for (const path of ['/', '/demo', `/${embedId}/`, `/x/connect/${embedId}/`]) {
      expect(frameAncestors(path), path).toBe("'none'")
    }
  })
})
