import { describe, expect } from 'vitest'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'
import { it } from '#tests/support/browser.ts'
import {
  button,
  enterCredentials,
  field,
  heading,
  newTenant,
  runTest,
  said,
  testAgain,
  testInstance,
  turn,
  valuesOf,
} from '#tests/support/wizard.ts'

describe('a diagnosis that somebody acts on', () => {
  it('says that the Client Secret is wrong, asks for it alone, and connects with the right one', async ({
    page,
  }) => {
    const wrong = valuesOf('000-SEC-401')
    const right = valuesOf('000-SEC-401', 'correct')
    await testInstance(page, '000-SEC-401')
    await heading(page, /^The Client Secret is .*not right$/)
    await page.getByText('Marketo most likely knows this Client Id.').waitFor()

    await page.getByRole('link', { name: said.t('action.change') }).click()
    await heading(page, said.t('credentials.title'))
    expect(await field(page, 'endpoint').inputValue()).toBe('https://000-SEC-401.mktorest.com')
    expect(await field(page, 'clientId').inputValue()).toBe(wrong.clientId)
    expect(await field(page, 'clientSecret').inputValue()).toBe('')
    expect(await page.content()).not.toContain(wrong.clientSecret)
    await page.getByText('Leave this blank to keep it.').waitFor()

    await enterCredentials(page, { clientSecret: right.clientSecret })
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })

  it('tests the kept secret again when only the endpoint is changed', async ({ page }) => {
    const { clientId, clientSecret } = valuesOf('000-CON-200')
    await testInstance(page, '000-NXD-404', { clientId, clientSecret })
    await heading(page, /There is .*no Marketo called 000-NXD-404/)
    await page.getByRole('link', { name: said.t('action.change') }).click()
    await enterCredentials(page, { endpoint: 'https://000-con-200.mktorest.com/rest' })
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })

  it('tries the same values on another of the tenant’s instances', async ({ page }) => {
    const tenant = newTenant()
    await testInstance(page, '000-CON-200', { tenant })
    await heading(page, / can read your Marketo$/)
    const { clientId, clientSecret } = valuesOf('000-SEC-401', 'correct')
    await testInstance(page, '000-SEC-401', { tenant, clientId, clientSecret })
    await testInstance(page, '000-CON-200', { tenant, clientId, clientSecret })
    await heading(page, /does not know this Client Id/)
    await button(page, said.t('diagnosis.tryInstance', { instance: '000-SEC-401' })).click()
    await heading(page, / can read your Marketo$/)
  })

  it('tests again without typing once Marketo lets us in', async ({ page }) => {
    await turn('000-FEA-703', { allowlist: ['192.0.2.1'] })
    await testInstance(page, '000-FEA-703')
    await heading(page, /^Marketo is .*blocking our addresses$/)
    await testAgain(page)
    await heading(page, /^Marketo is .*blocking our addresses$/)

    await turn('000-FEA-703', { allowlist: null })
    await testAgain(page)
    await heading(page, / can read your Marketo$/)
  })

  it('says what a connection that worked has lost, and between when and when', async ({ page }) => {
    await testInstance(page, '000-FEA-703')
    await heading(page, / can read your Marketo$/)
    const without = NOTHING_WRONG.role.filter((permission) => !permission.endsWith(' Lead'))
    await turn('000-FEA-703', { role: without })
    await button(page, said.t('action.testAgain')).click()
    await heading(page, /permission is .*missing$/)
    const text = await page.getByRole('main').innerText()
    expect(text).toMatch(/It worked on .* 20\d\d/)
    expect(text).toMatch(/lost .*Read-Only Person/)
  })

  it('keeps a working connection working when a later test fails', async ({ page }) => {
    await testInstance(page, '000-FEA-703')
    await heading(page, / can read your Marketo$/)
    await turn('000-FEA-703', { fault: 'badGateway', faultAt: 'rest' })
    await testAgain(page)
    await heading(page, /Marketo is .*unavailable/)
    await page.goto(page.url().replace(/\/diagnosis.*/, ''))
    await page.getByRole('link', { name: /000-FEA-703/ }).click()
    await heading(page, /.*/)
    await page.getByText(said.t('opening.status.usable')).first().waitFor()
  })
})
