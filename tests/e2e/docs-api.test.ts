import { describe, expect } from 'vitest'
import { codeBlocks } from '#tests/support/code-blocks.ts'
import { callApi, useHostSide } from '#tests/support/api/host-side.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { expectAccessible } from '#tests/support/accessible.ts'
import { it } from '#tests/support/browser.ts'
import { ask } from '#tests/support/raw-requests.ts'
import { button, heading, said } from '#tests/support/wizard.ts'

useHostSide()

type Described = { summary: string; 'x-codeSamples': { source: string }[] }

async function operations(): Promise<Described[]> {
  const { paths } = (await (await callApi('/openapi.json')).json()) as {
    paths: Record<string, Record<string, Described>>
  }
  return Object.values(paths).flatMap((item) => Object.values(item))
}

describe('the reference of the API', () => {
  it('lists every operation with its samples, without scripts', async ({ openBrowser, origin }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await page.goto(`${origin}/docs/api`)
    const all = await operations()
    expect(all.length).toBeGreaterThan(10)
    const code = (await page.locator('pre').allTextContents()).map((text) => text.trim())
    for (const { summary, 'x-codeSamples': samples } of all) {
      const name = summary.replaceAll('`', '')
      expect(await page.getByRole('heading', { level: 3, name, exact: true }).count(), name).toBe(1)
      const missing = samples.filter(({ source }) => !code.includes(source.trim()))
      expect(missing, name).toEqual([])
    }
  })

  it('is the same as Markdown', async () => {
    const { text } = await ask('/docs/api.md')
    const blocks = codeBlocks(text, 'sh', 'ts')
    for (const { summary, 'x-codeSamples': samples } of await operations()) {
      expect(text).toContain(`\n### ${summary}\n`)
      expect(samples.filter(({ source }) => !blocks.includes(source.trim()))).toEqual([])
    }
  })
})

describe('trying the API out', () => {
  it('sends calls with the key that was typed, no cookie, and forgets the key', async ({
    openBrowser,
    origin,
  }) => {
    const { key } = await newKey()
    const page = await openBrowser()
    await page.context().addCookies([{ name: 'some', value: 'cookie', url: origin }])
    await page.goto(`${origin}/docs/api/try`)
    await heading(page, said.t('docs.tryOut.title'))
    await page.getByRole('button', { name: 'Authorize' }).first().click()
    await page.locator('.modal-ux input').fill(key)
    await page.locator('.modal-ux').getByRole('button', { name: 'Apply credentials' }).click()
    await page.locator('.modal-ux-content').getByRole('button', { name: 'Close' }).click()
    const tried = page.locator('#operations-Simulated-runSimulatedTest')
    await tried.locator('.opblock-summary-control').click()
    await button(page, 'Execute').click()
    const answer = tried.locator('.live-responses-table')
    await answer.getByText('"verdict"').first().waitFor()
    expect(await answer.textContent()).toContain('200')
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    expect(kept).not.toContain(key)
    await page.reload()
    await page.getByRole('button', { name: 'Authorize' }).first().click()
    expect(await page.locator('.modal-ux input').inputValue()).toBe('')
  })

  it('is for everybody, light and dark, at every width', async ({ page, origin }) => {
    await page.goto(`${origin}/docs/api/try`)
    await page.getByRole('button', { name: 'Authorize' }).first().waitFor()
    await expectAccessible(page, '/docs/api/try')
  })

  it('says without scripts where the reference is', async ({ openBrowser, origin }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await page.goto(`${origin}/docs/api/try`)
    await page.getByRole('link', { name: said.t('docs.tryOut.noScript') }).click()
    await heading(page, 'API')
  })
})
