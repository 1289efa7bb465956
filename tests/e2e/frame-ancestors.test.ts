import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { useHostServer } from '#tests/support/embedded.ts'
import { it, type Site } from '#tests/support/third-party.ts'
import { said } from '#tests/support/wizard.ts'

const { handOver } = useHostServer()

const opening = (embedId: string) => `${inject('endToEnd').origin}/connect/${embedId}/open`
const framing = (site: Site, address: string) =>
  site.serve(`/f-${randomUUID()}`, `<title>Page</title><iframe src="${address}"></iframe>`)

/** Whether the innermost frame shows the wizard's page; Chromium shows one of its own where framing is refused. */
async function isShown(page: Page): Promise<boolean> {
  const inside = page.frames().at(-1)
  await inside?.waitForLoadState()
  const text = await inside?.evaluate(() => document.body?.innerText ?? '').catch(() => '')
  return text?.includes(said.t('problem.waiting.title', { host: '' }).trim()) ?? false
}

const REFUSED = /frame-ancestors|ERR_BLOCKED_BY_RESPONSE|Refused to frame|chrome-error/

describe('the wizard may stand in', () => {
  it('a page of a listed origin, also among others that are listed, and nested in them', async ({
    page,
    host,
    stranger,
  }) => {
    const both = await handOver({ origins: [stranger.origin, host.origin] })
    for (const address of [
      framing(host, opening(both.embedId)),
      framing(stranger, opening(both.embedId)),
      framing(stranger, framing(host, opening(both.embedId))),
      framing(host, framing(host, opening(both.embedId))),
    ]) {
      await page.goto(address)
      expect(await isShown(page), address).toBe(true)
    }
  })

  it.for([
    [
      'a page of an origin that is not listed',
      (_host: Site, other: Site, at: Place) => framing(other, at.ours),
    ],
    [
      'a listed page that stands in one that is not',
      (host: Site, other: Site, at: Place) => framing(other, framing(host, at.ours)),
    ],
    [
      'a page that is not listed, inside a listed one',
      (host: Site, other: Site, at: Place) => framing(host, framing(other, at.ours)),
    ],
    [
      'a listed page under another name for the same machine',
      (host: Site, _other: Site, at: Place) =>
        framing(host, at.ours).replace('127.0.0.1', 'localhost'),
    ],
    [
      'a page of its own, by an embed id that was changed',
      (_host: Site, other: Site, at: Place) =>
        framing(other, opening(`${Buffer.from(other.origin).toString('base64url')}~${at.mac}`)),
    ],
    [
      'a listed page, by an embed id whose end was cut',
      (host: Site, _other: Site, at: Place) => framing(host, opening(at.embedId.slice(0, -1))),
    ],
    [
      'a listed page, by an embed id that was written in another way',
      (host: Site, _other: Site, at: Place) =>
        framing(host, opening(at.embedId.replace('~', '%7E'))),
    ],
    ['any page, by the hosted id', (host: Site) => framing(host, opening('-'))],
  ] as const)('no: %s', async ([, place], { page, host, stranger, tolerated }) => {
    tolerated.push(REFUSED)
    const { embedId } = await handOver({ origins: [host.origin] })
    const mac = embedId.split('~')[1] ?? ''
    const address = place(host, stranger, { ours: opening(embedId), embedId, mac })
    await page.goto(address)
    expect(await isShown(page)).toBe(false)
  })
})

type Place = { ours: string; embedId: string; mac: string }

describe('a page that is no step of the wizard', () => {
  it.for(['/', '/demo', '/docs', '/connect/-/ended', '/admin-link/ended'])(
    'stands in nobody: %s',
    async (path, { page, host, tolerated }) => {
      tolerated.push(REFUSED)
      await page.goto(framing(host, inject('endToEnd').origin + path))
      const text = await page
        .frames()
        .at(-1)
        ?.evaluate(() => document.title)
        .catch(() => '')
      expect(text).toBe('')
    },
  )
})
