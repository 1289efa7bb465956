import { describe, expect, it } from 'vitest'
import { hostInSession, logoInSession } from '#lib/host/host-in-session.ts'
import { isOwnPath, isUsableLogo, logoOf } from '#lib/host/logo.ts'
import { hostSettings } from '#lib/host/settings.ts'

const base64 = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`
const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
const jpeg = Buffer.from('ffd8ffe000104a464946', 'hex')
const webp = Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1')
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'

describe('a logo', () => {
  it.each([
    ['PNG', base64('image/png', png)],
    ['JPEG', base64('image/jpeg', jpeg)],
    ['WebP', base64('image/webp', webp)],
    ['SVG', base64('image/svg+xml', Buffer.from(SVG))],
    ['SVG as text', `data:image/svg+xml,${encodeURIComponent(SVG)}`],
    ['SVG as text, hardly escaped', `data:image/svg+xml;utf8,${SVG}`],
    [
      'SVG after a declaration, a comment and a document type',
      base64(
        'image/svg+xml',
        Buffer.from(
          `<?xml version="1.0"?><!-- a --><!-- b -->\n<!DOCTYPE svg PUBLIC "x" "y">${SVG}`,
        ),
      ),
    ],
  ])('is an image when it begins like one: %s', (_, address) => {
    expect(logoOf(address)).not.toBeNull()
  })

  it.each([
    ['text', 'data:text/html,<h1>'],
    ['a page that calls itself PNG', base64('image/png', Buffer.from('<html>'))],
    ['a PNG that calls itself JPEG', base64('image/jpeg', png)],
    ['a page that calls itself SVG', 'data:image/svg+xml,<html><svg xmlns="x"></html>'],
    [
      'an SVG with entities of its own',
      `data:image/svg+xml,<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}`,
    ],
    ['an SVG that no browser draws', 'data:image/svg+xml,<svg viewBox="0 0 1 1"/>'],
    ['a kind that we do not show', base64('image/gif', Buffer.from('GIF89a'))],
    ['broken escapes', 'data:image/svg+xml,%E0%A4%A'],
    ['more than 64 kB', base64('image/png', Buffer.concat([png, Buffer.alloc(64 * 1024)]))],
    ['nothing', 'data:image/png;base64,'],
    ['no address', 'logo'],
  ])('is none when it is something else: %s', (_, address) => {
    expect(logoOf(address)).toBeNull()
    expect(isUsableLogo(address)).toBe(false)
  })

  it('takes no time to refuse comments without end', () => {
    const began = performance.now()
    expect(logoOf(`data:image/svg+xml,${'<!-- -->'.repeat(8000)}`)).toBeNull()
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('may be a path on our origin, and nothing elsewhere', () => {
    expect(['/logo.svg', '/host/logo-2.png'].every(isOwnPath)).toBe(true)
    const elsewhere = [
      '//evil.example/a.png',
      '/\\evil.example/a.png',
      'https://evil.example/a.png',
    ]
    expect(elsewhere.some(isOwnPath)).toBe(false)
    expect(['/a"b', '/a b', 'logo.svg', ''].some(isOwnPath)).toBe(false)
  })
})

describe('the host in a session', () => {
  const settings = {
    ...hostSettings(),
    name: 'Acme',
    logoUrl: '/acme.svg',
    theme: { radius: 'none' as const },
  }
  const place = '/connect/-/1'

  it('is the one of the settings where the session says nothing', () => {
    expect(hostInSession(settings, null, place)).toEqual(settings)
    expect(hostInSession(settings, {}, place)).toEqual(settings)
  })

  it('has the session’s name and look, member by member', () => {
    const theme = { name: 'Kestrel', accent: '#112233' }
    expect(hostInSession(settings, theme, place)).toMatchObject({
      name: 'Kestrel',
      theme: { radius: 'none', accent: '#112233' },
    })
  })

  it('shows an image from an address of the session, another for another image', () => {
    const shown = (logoUrl: string) => hostInSession(settings, { logoUrl }, place).logoUrl
    const one = shown(base64('image/png', png))
    expect(one).toMatch(/^\/connect\/-\/1\/logo\?v=[\da-f]{8}$/)
    expect(shown(base64('image/jpeg', jpeg))).not.toBe(one)
    expect(logoInSession(settings, { logoUrl: base64('image/png', png) })).toEqual({
      type: 'image/png',
      bytes: png,
    })
  })

  it('has no image where what it gave is none', () => {
    const theme = { logoUrl: 'https://elsewhere.example/logo.png' }
    expect(hostInSession(settings, theme, place).logoUrl).toBeNull()
    expect(logoInSession(settings, theme)).toBeNull()
    expect(logoInSession(settings, { logoUrl: '/logo.svg' })).toBeNull()
  })
})
