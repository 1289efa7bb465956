import { describe, expect, inject } from 'vitest'
import { it } from '#tests/support/browser.ts'
import { ask, cookieOf, filled, formsOf } from '#tests/support/raw-requests.ts'
import {
  chooseIHaveTheValues,
  enterCredentials,
  field,
  heading,
  openWizard,
  pressTest,
  said,
  testInstance,
  valuesOf,
  type Values,
} from '#tests/support/wizard.ts'

const FIELDS = ['endpoint', 'clientId', 'clientSecret'] as const
const BINARY = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))
const tooLarge = said.t('problem.tooLarge.title')
const calls = async () => {
  const response = await fetch(`${inject('endToEnd').simulatorUrl}/simulator/state.json`)
  const state = (await response.json()) as { calls: Record<string, { total: number }> }
  return state.calls['000-TOK-601']?.total ?? 0
}

describe('a field of 11 kB', () => {
  it.for(FIELDS)(
    'in %s is refused in words, with and without JavaScript',
    async (name, { openBrowser }) => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await openBrowser({ javaScriptEnabled })
        await openWizard(page)
        await chooseIHaveTheValues(page)
        const values: Values = { ...valuesOf('000-TOK-601'), [name]: 'x'.repeat(11_000) }
        await enterCredentials(page, values)
        await pressTest(page)
        await page
          .locator(`#${name}-error`)
          .getByText(said.t(`credentials.${name}.tooLong`))
          .waitFor()
        if (javaScriptEnabled) expect(await field(page, name).inputValue()).toHaveLength(11_000)
        if (name !== 'endpoint') {
          expect(await field(page, 'endpoint').inputValue()).toContain('000-TOK-601')
        }
      }
      expect(await calls()).toBe(0)
    },
  )
})

describe('what no browser would send', () => {
  it.for(FIELDS)(
    'binary in %s gets an answer in words, and calls nobody',
    async (name, { page }) => {
      const { path } = await openWizard(page)
      const cookie = await cookieOf(page)
      const [form] = await formsOf(`${path}/credentials`, cookie)
      if (!form) throw new Error('The form is not there')
      const sent = filled(form, { ...valuesOf('000-NXD-404'), [name]: BINARY })
      const { status, headers, text } = await ask(form.path, { cookie, form: sent })
      expect(status).toBeLessThan(400)
      if (status === 200) expect(text).toMatch(/id="\w+-error"/)
      else expect(headers['location']).toContain(`${path}/test`)
    },
  )

  it('1 MB in a field gets an answer in words', async ({ page }) => {
    const wizard = await openWizard(page)
    const cookie = await cookieOf(page)
    const [form] = await formsOf(`${wizard.path}/credentials`, cookie)
    if (!form) throw new Error('The form is not there')
    for (const length of [100_000, 1_000_000, 5_000_000]) {
      const sent = filled(form, { ...valuesOf('000-TOK-601'), clientSecret: 'x'.repeat(length) })
      const { status, text } = await ask(form.path, { cookie, form: sent })
      const isRead = length === 100_000
      const words = isRead ? said.t('credentials.clientSecret.tooLong') : tooLarge
      expect({ length, status }).toEqual({ length, status: isRead ? 200 : 413 })
      expect(text).toContain(words)
    }
    expect(await calls()).toBe(0)
  })

  it.for([
    ['no fields at all', {}],
    ['a file in the place of a text', { clientSecret: new Blob(['x']) }],
  ] as const)('%s does not break the page', async ([, fields], { page }) => {
    const { path } = await openWizard(page)
    const cookie = await cookieOf(page)
    const [form] = await formsOf(`${path}/credentials`, cookie)
    const own = form?.fields.filter(([name]) => name.startsWith('$ACTION')) ?? []
    const body = new FormData()
    for (const [name, value] of [...own, ...Object.entries(fields)]) body.append(name, value)
    const response = await fetch(new URL(`${path}/credentials`, page.url()), {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { cookie, origin: inject('endToEnd').origin },
    })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(said.t('credentials.endpoint.missing'))
  })

  it('a connection or a run that is no id is nobody’s', async ({ page }) => {
    const { path } = await openWizard(page)
    const cookie = await cookieOf(page)
    for (const id of ['x', '%00', "' or 1=1", 'new', '../..', 'x'.repeat(5000)]) {
      const query = encodeURIComponent(id)
      const shown = await ask(`${path}/credentials?connection=${query}`, { cookie })
      expect(shown.status, id).toBeLessThan(400)
      const events = await ask(`${path}/test/events?run=${query}`, { cookie })
      expect(events.status, id).toBe(404)
    }
  })
})

describe('tests of one connection', () => {
  it('are ten in ten minutes; the eleventh is refused in words, and nothing is lost', async ({
    page,
  }) => {
    const { path } = await testInstance(page, '000-CID-401')
    const cookie = await cookieOf(page)
    for (let test = 2; test <= 10; test += 1) {
      const [again] = await formsOf(`${path}/diagnosis`, cookie)
      const sent = again && (await ask(again.path, { cookie, form: again }))
      expect(sent?.headers['location'], `test ${test}`).toMatch(/\/test$/)
      await expect
        .poll(async () => (await ask(`${path}/test`, { cookie })).status, { timeout: 10_000 })
        .toBe(307)
    }
    await page.reload()
    await page.getByRole('button', { name: said.t('action.testAgain') }).click()
    await page.getByText(said.t('problem.rateLimited.title')).waitFor()
    await page.getByText(/Try again in (?:\d+ minutes|1 minute)\./).waitFor()
    await page.goto(`${new URL(page.url()).origin}${path}/diagnosis`)
    await heading(page, /does not know this Client Id/)
  })
})
