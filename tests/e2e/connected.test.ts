import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import {
  button,
  chooseIHaveTheValues,
  enterCredentials,
  goToHost,
  heading,
  openWizard,
  runTest,
  said,
  testInstance,
  valuesOf,
} from '#tests/support/wizard.ts'

describe('a customer with the right values', () => {
  it('gets from the host page to a connection with its evidence, names it, and finds it listed', async ({
    page,
  }) => {
    const { tenant } = await openWizard(page)
    await heading(page, /^Connect your Marketo to /)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-CON-200'))
    await runTest(page)

    await heading(page, / can read your Marketo$/)
    const main = await page.getByRole('main').innerText()
    expect(main).toContain('000-CON-200')
    expect(main).toMatch(/API user\s+\S+@\S+/)
    expect(main).toMatch(/1 of 1 required/)
    expect(main).toMatch(/Calls today\s+[\d,]+, of which this user \d+/)

    await page.getByLabel('Name of this connection').fill('Production')
    await button(page, said.t('action.save')).click()
    await page.getByText(said.t('action.saved')).waitFor()

    await goToHost(page, { tenant })
    const listed = page.getByRole('listitem').filter({ hasText: 'Production' })
    await listed.getByText(said.t('opening.status.usable')).waitFor()
    expect(await listed.innerText()).toContain('000-CON-200')
  })

  it('takes the record of every call home, as text and as JSON, without a value', async ({
    page,
  }) => {
    await testInstance(page, '000-CON-200')
    const { clientId, clientSecret } = valuesOf('000-CON-200')
    for (const [name, ending] of [
      [said.t('record.asText'), 'txt'],
      [said.t('record.asJson'), 'json'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^marketo-calls-000-CON-200-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`),
      )
      const text = await readFile(await download.path(), 'utf8')
      expect(text).toContain('000-CON-200')
      expect(text).toMatch(
        /GET.*\/rest\/v1\/stats\/usage\.json|"path": "\/rest\/v1\/stats\/usage\.json"/,
      )
      for (const value of [clientId, clientSecret]) expect(text).not.toContain(value)
      if (ending === 'json') expect(JSON.parse(text)).toMatchObject({ calls: { length: 3 } })
    }
  })

  it('is told which optional permission is not there, and is connected all the same', async ({
    page,
  }) => {
    await testInstance(page, '000-GAP-200', { needs: 'gaps' })
    await heading(page, /is connected, with gaps$/)
    await page.getByText('Read-Only Activity').first().waitFor()
  })

  it('adds a second connection beside the first', async ({ page }) => {
    const { tenant } = await testInstance(page, '000-CON-200')
    await openWizard(page, { tenant })
    await page.getByRole('link', { name: /000-CON-200/ }).waitFor()
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-NOS-200'))
    await runTest(page)
    await goToHost(page, { tenant })
    const listed = page
      .getByRole('list')
      .first()
      .getByRole('listitem')
      .filter({ has: page.getByText(said.t('opening.status.usable'), { exact: true }) })
    await listed.filter({ hasText: '000-CON-200' }).waitFor()
    await listed.filter({ hasText: '000-NOS-200' }).waitFor()
    expect(await listed.count()).toBe(2)
  })
})
