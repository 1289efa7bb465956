import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import { ask, cookieOf } from '#tests/support/raw-requests.ts'
import { arriveAtOpening, button, goToHost, newTenant, said } from '#tests/support/wizard.ts'
import { expectAccessible } from '#tests/support/accessible.ts'

/** The setup as the demo's host opens it in one of its looks. */
async function openIn(page: Page, look: string, tenant = newTenant()) {
  await goToHost(page, { tenant })
  await page.locator('select[name=look]').selectOption(look)
  await button(page, said.t('demo.connect')).click()
  return arriveAtOpening(page, tenant)
}

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

const token = async (page: Page, name: string) => (await styleOf(page, ':root', name)).trim()

describe('the host’s look', () => {
  it('shows its name, its image, its colours and its type, and nothing of ours', async ({
    page,
  }) => {
    const { path } = await openIn(page, 'night')
    for (const step of ['', '/start', '/credentials']) {
      await page.goto(new URL(path + step, page.url()).href)
      expect(await page.title()).toMatch(/ · Kestrel$/)
      expect(await styleOf(page, ':root', 'color-scheme')).toBe('dark')
      expect(await token(page, '--radius')).toBe('4px')
      const logo = page.locator('header img')
      expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
        0,
      )
      expect(await page.locator('link[rel=icon]').getAttribute('href')).toContain('/logo?v=')
      const text = await page.evaluate(() => document.documentElement.outerHTML)
      expect(text).not.toMatch(/marketo-connect|\bAcme\b/i)
    }
  })

  it('is a file that browsers keep, for it is the same for everyone for ever', async ({ page }) => {
    await openIn(page, 'pale')
    const href =
      (await page.locator('link[rel=stylesheet][href^="/theme/"]').getAttribute('href')) ?? ''
    const { status, headers, text } = await ask(href)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/css; charset=utf-8')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(text).toContain('--accent:')
    expect((await ask(href.replace('f7e463', 'f7e46g'))).status).toBe(404)
  })

  it('has an accent that can be read, however pale the host chose it', async ({ page }) => {
    const { path } = await openIn(page, 'pale')
    for (const step of ['', '/start', '/credentials']) {
      await page.goto(new URL(path + step, page.url()).href)
      await expectAccessible(page, `pale ${step}`)
    }
  })

  it('goes with the session: another session in the same window has its own', async ({ page }) => {
    await openIn(page, 'serif')
    expect(await token(page, '--radius')).toBe('0px')
    expect(await styleOf(page, 'h1', 'font-family')).toContain('Georgia')
    await page.goBack()
    await openIn(page, 'plain')
    expect(await token(page, '--radius')).toBe('10px')
    expect(await styleOf(page, 'h1', 'font-family')).not.toContain('Georgia')
  })
})

describe('the host’s image', () => {
  it('is served to the session that has it alone, and cannot run anything', async ({ page }) => {
    await openIn(page, 'night')
    const src = (await page.locator('header img').getAttribute('src')) ?? ''
    const { status, headers } = await ask(src, { cookie: await cookieOf(page) })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('image/svg+xml')
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
    )
    expect(headers['cache-control']).toContain('private')
    expect((await ask(src)).status).toBe(404)
  })

  it('gives way to the host’s letter when it cannot be shown', async ({ page, tolerated }) => {
    tolerated.push(/404|naturalWidth|Failed to load resource/)
    await page.route('**/logo?v=*', (route) => route.fulfill({ status: 404 }))
    await openIn(page, 'night')
    await expect.poll(() => page.locator('header').innerText()).toMatch(/^K\s*Kestrel/)
    expect(await page.locator('header img').count()).toBe(0)
  })
})

describe('the document', () => {
  it('is in the session’s language after a change of page without a load, and from the first byte', async ({
    page,
  }) => {
    const tenant = newTenant()
    await goToHost(page, { tenant })
    const language = page.locator('select[name=language]')
    await language.evaluate((select: HTMLSelectElement) => select.add(new Option('', 'ar-XB')))
    await language.selectOption('ar-XB')
    await button(page, said.t('demo.connect')).click()
    const { path } = await arriveAtOpening(page, tenant)
    await page.locator('html[lang=ar-XB][dir=rtl]').waitFor()
    const headers = { 'accept-language': 'de' }
    const { text } = await ask(path, { cookie: await cookieOf(page), headers })
    expect(text).toMatch(/<html[^>]*lang="ar-XB"[^>]*dir="rtl"/)
    expect((await ask('/connect/-/ended', { headers })).text).not.toContain('lang="ar-XB"')
  })
})
