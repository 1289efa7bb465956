import { describe, expect } from 'vitest'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { docsWords } from '#lib/messages/docs-words.ts'
import { plainText } from '#lib/messages/words.ts'
import { expectAccessible } from '#tests/support/accessible.ts'
import { it } from '#tests/support/browser.ts'
import { ask } from '#tests/support/raw-requests.ts'
import { button, heading, said } from '#tests/support/wizard.ts'

/** One of each kind: with addresses and questions, to wait for, without a simulated instance. */
const LOOKED_AT = ['ip_blocked', 'quota_exhausted', 'credentials_revoked']

const GUIDES = [
  ...['/docs/embed', '/docs/api', '/docs/api/errors', '/docs/webhooks', '/docs/simulated'],
  ...['/docs/errors', '/docs/changelog'],
]

/** Pages in another form, and files for programs. */
const answers = async (path: string) => (await ask(path)).status === 200

/** What stands on a page, without its marks. */
const read = (html: string) =>
  html
    .replaceAll(/<script\b.*?<\/script>/gs, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('the page of every verdict', () => {
  it.for(VerdictCode.options)('%s says its name, its code, causes and an example', async (code) => {
    const { status, headers, text } = await ask(`/docs/errors/${code}`)
    expect(status).toBe(200)
    expect(headers['set-cookie']).toBeUndefined()
    const { name, causes } = docsWords(code, said, 'Acme')
    const page = read(text)
    const expected = [name, code, ...causes.map(plainText), `${code} · `, `"code": "${code}"`]
    expect(expected.filter((part) => !page.includes(part))).toEqual([])
    const parts = ['seen', 'causes', 'who', 'fix', 'doubt', 'try', 'example']
    expect(parts.filter((part) => !text.includes(`id="${part}"`))).toEqual([])
  })

  it('leads only to pages that are there', async () => {
    const pages = ['/docs', ...GUIDES, ...VerdictCode.options.map((code) => `/docs/errors/${code}`)]
    const linked = new Set<string>()
    const anchors = new Map<string, string[]>()
    for (const page of pages) {
      const { text } = await ask(page)
      anchors.set(
        page,
        [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id),
      )
      for (const [, href = ''] of text.matchAll(/<a [^>]*href="([^"]+)"/g)) {
        if (!/^https?:/.test(href)) linked.add(href.startsWith('#') ? page + href : href)
      }
    }
    expect(linked.size).toBeGreaterThan(pages.length)
    const missing: string[] = []
    for (const href of linked) {
      const [path = '', anchor] = href.split('#')
      const ids = anchors.get(path)
      const isThere = ids ? anchor === undefined || ids.includes(anchor) : await answers(path)
      if (!isThere) missing.push(href)
    }
    expect(missing).toEqual([])
  })

  it('is not there for a code that is none, and says so', async ({ page, origin, tolerated }) => {
    tolerated.push(/status of 404/)
    const response = await page.goto(`${origin}/docs/errors/nothing_of_ours`)
    expect(response?.status()).toBe(404)
    await heading(page, said.t('docs.missing.title'))
    await page.getByRole('link', { name: said.t('docs.missing.link') }).click()
    await heading(page, said.t('docs.list.title'))
  })
})

describe('the documentation', () => {
  it('is found from its first page, by its list, and from verdict to verdict', async ({
    page,
    origin,
  }) => {
    await page.goto(`${origin}/docs`)
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Verdicts/ })
      .click()
    await heading(page, said.t('docs.list.title'))
    const list = page.getByRole('main')
    const rows = list.locator('tbody tr')
    expect(await rows.count()).toBe(VerdictCode.options.length)
    const { name } = said.messages.verdicts.ip_blocked
    await list.getByRole('link', { name, exact: true }).click()
    await heading(page, name)
    expect(await page.title()).toContain(name)
    const current = page.getByRole('navigation').locator('[aria-current=page]')
    expect(await current.allTextContents()).toEqual([name])
    await page.getByRole('link', { name: said.t('docs.page.next') }).click()
    await page.getByRole('link', { name: said.t('docs.page.previous') }).click()
    await heading(page, name)
  })

  it('copies the code of a verdict, and the report as text', async ({ openBrowser, origin }) => {
    const page = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(`${origin}/docs/errors/ip_blocked`)
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await button(page, said.t('docs.page.copyCode')).click()
    await expect.poll(copied).toBe('ip_blocked')
    await button(page, said.t('docs.page.copyReport')).click()
    await expect.poll(copied).toContain('GET /rest/v1/stats/usage.json')
  })

  it.for(['/docs', ...GUIDES, ...LOOKED_AT.map((code) => `/docs/errors/${code}`)])(
    '%s is for everybody, light and dark, at every width',
    async (path, { page, origin }) => {
      await page.goto(origin + path)
      await heading(page, /./)
      await expectAccessible(page, path)
    },
  )

  it('can be read without scripts', async ({ openBrowser, origin }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await page.goto(`${origin}/docs/errors/permission_missing`)
    await heading(page, said.messages.verdicts.permission_missing.name)
    await page.getByText(said.t('docs.page.json')).click()
    await page.getByText('"version": 2').waitFor()
  })
})
