import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import {
  button,
  heading,
  said,
  supportCode,
  testInstance,
  valuesOf,
} from '#tests/support/wizard.ts'

const ADDRESSES = ['203.0.113.10', '203.0.113.11']

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const main = (page: Page) => page.getByRole('main').innerText()

describe('each of the classic failures', () => {
  it('names a Client Id that the instance does not know, and the instance', async ({ page }) => {
    await testInstance(page, '000-CID-401')
    await heading(page, 'Marketo does not know this Client Id on 000-CID-401')
    const text = await main(page)
    expect(text).toContain('this instance has no service with this Client Id')
    expect(text).not.toContain(valuesOf('000-CID-401').clientSecret)
    expect(await supportCode(page)).not.toBeNull()
  })

  it('offers our addresses to copy, one by one and together, when Marketo blocks them', async ({
    openBrowser,
  }) => {
    const page = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] })
    await testInstance(page, '000-IPB-603')
    await heading(page, /^Marketo is .*blocking our addresses$/)
    for (const address of ADDRESSES) {
      await button(page, `Copy ${address}`).click()
      await page.getByText(said.t('action.copied')).first().waitFor({ state: 'attached' })
      await expect.poll(() => clipboard(page)).toBe(address)
    }
    await button(page, said.t('action.copyAll', { count: ADDRESSES.length })).click()
    await expect.poll(() => clipboard(page)).toBe(ADDRESSES.join('\n'))
  })

  it('writes the request to the Marketo admin, addresses in it and no secret', async ({
    openBrowser,
  }) => {
    const page = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] })
    await testInstance(page, '000-IPB-603')
    await page.getByText(said.t('action.sendToAdmin')).click()
    await button(page, said.t('action.copyRequest')).click()
    await expect.poll(() => clipboard(page)).toContain('IP Restrictions')
    const request = await clipboard(page)
    for (const address of ADDRESSES) expect(request).toContain(address)
    expect(request).not.toContain(valuesOf('000-IPB-603').clientSecret)
  })

  it("names both missing permissions in the words of Marketo's screen", async ({ openBrowser }) => {
    const page = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] })
    await testInstance(page, '000-MIS-603', { needs: 'leadActivityCampaign' })
    await heading(page, /^Two permissions are .*missing$/)
    const text = await main(page)
    expect(text).toContain('Read-Only Activity')
    expect(text).toContain('Read-Only Campaign')
    expect(text).toContain('Access API')
    await button(page, said.t('action.copyAll', { count: 2 })).click()
    await expect.poll(() => clipboard(page)).toBe('Read-Only Activity\nRead-Only Campaign')
  })

  it("writes Marketo's own label before Adobe's name for a permission", async ({ page }) => {
    await testInstance(page, '000-LEA-603')
    await heading(page, /permission is .*missing$/)
    const text = await main(page)
    expect(text).toMatch(/Read-Only Person[^\n]*Read-Only Lead/)
    expect(text.indexOf('Read-Only Person')).toBeLessThan(text.indexOf('Read-Only Lead'))
  })

  it('says that the service has no API-only user', async ({ page }) => {
    await testInstance(page, '000-NOU-603')
    await heading(page, /API-only user$/)
    expect(await main(page)).toContain('Create API Only User')
  })

  it('is calm when Marketo is down: nothing red, nothing to change, and when to try again', async ({
    page,
  }) => {
    await testInstance(page, '000-MKT-502')
    await heading(page, /^Marketo is .*unavailable at the moment$/)
    const text = await main(page)
    expect(text).toContain('Nothing in your Marketo needs a change.')
    expect(text).toMatch(/try again|test again/i)
    expect(text).toMatch(/minute|second/)
    expect(await coloursOf(page)).not.toContain(await colourOf(page, '--bad'))
  })

  it('goes through the evidence call by call, without a value that was typed', async ({ page }) => {
    await testInstance(page, '000-IPB-603')
    await page.getByText(said.t('diagnosis.evidence'), { exact: true }).click()
    await page.getByText('POST /identity/oauth/token').first().waitFor()
    const { clientId, clientSecret } = valuesOf('000-IPB-603')
    const text = await main(page)
    expect(text).not.toContain(clientSecret)
    expect(text).not.toContain(clientId)
  })
})

/** Every text and background colour in the page's main part. */
function coloursOf(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .locator('*')
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(element)
        return [color, backgroundColor, borderTopColor]
      }),
    )
}

function colourOf(page: Page, token: string): Promise<string> {
  return page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = `var(${name})`
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }, token)
}
