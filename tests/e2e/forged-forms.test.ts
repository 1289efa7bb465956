import { describe, expect } from 'vitest'
import { expectAccessible } from '#tests/support/accessible.ts'
import { it } from '#tests/support/browser.ts'
import { ask, cookieOf, filled, formsOf } from '#tests/support/raw-requests.ts'
import { rowsOf } from '#tests/support/stored-rows.ts'
import { heading, said, testInstance, valuesOf } from '#tests/support/wizard.ts'

const FOREIGN = {
  'another site': 'https://evil.example',
  'a page without an origin': 'null',
  'nobody says where': '',
  'our name under another port': 'http://localhost:1',
}

describe('a form that comes from', () => {
  it('elsewhere is refused in words and changes nothing', async ({ page }) => {
    const { tenant, path } = await testInstance(page, '000-CID-401')
    const cookie = await cookieOf(page)
    const forms = [
      ...(await formsOf(`${path}/credentials`, cookie)),
      ...(await formsOf(`${path}/diagnosis`, cookie)),
    ].map((form) => filled(form, valuesOf('000-CON-200')))
    // The values, the test, and the three answers to the question.
    expect(forms).toHaveLength(5)
    const before = await rowsOf(tenant)
    for (const [place, origin] of Object.entries(FOREIGN)) {
      for (const form of forms) {
        const { status, headers, text } = await ask(form.path, { cookie, form, origin })
        expect(status, place).toBe(403)
        expect(headers['location'], place).toBeUndefined()
        expect(text, place).toContain(said.t('problem.otherOrigin.title'))
      }
    }
    expect(await rowsOf(tenant)).toEqual(before)
    // The control: from us, the same form is taken.
    const [form] = forms
    if (form) expect((await ask(form.path, { cookie, form })).status).toBe(303)
  })

  it('another page of the same site, by what the browser says of it, is refused', async ({
    page,
  }) => {
    const { tenant, path } = await testInstance(page, '000-CID-401')
    const cookie = await cookieOf(page)
    const [form] = await formsOf(`${path}/diagnosis`, cookie)
    const before = await rowsOf(tenant)
    for (const site of ['cross-site', 'same-site', 'none']) {
      const headers = { 'sec-fetch-site': site }
      const { status } = await ask(form?.path ?? '', { cookie, headers, ...(form ? { form } : {}) })
      expect(status, site).toBe(403)
    }
    expect(await rowsOf(tenant)).toEqual(before)
  })

  it('a real foreign page in the browser leads to a page that says so', async ({
    page,
    tolerated,
  }) => {
    tolerated.push(/status of 403/)
    const { path, tenant } = await testInstance(page, '000-CID-401')
    const [form] = await formsOf(`${path}/diagnosis`, await cookieOf(page))
    const before = await rowsOf(tenant)
    const target = new URL(path + '/diagnosis', page.url())
    const foreign = await page.context().newPage()
    await foreign.route('http://127.0.0.1:9/', (route) =>
      route.fulfill({ contentType: 'text/html', body: formPage(target.href, form?.fields ?? []) }),
    )
    await foreign.goto('http://127.0.0.1:9/')
    await foreign.getByRole('button').click()
    await heading(foreign, said.t('problem.otherOrigin.title'))
    await expectAccessible(foreign, 'a form from elsewhere')
    expect(await rowsOf(tenant)).toEqual(before)
  })
})

function formPage(action: string, fields: [string, string][]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const inputs = fields.map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  )
  return `<form method="post" enctype="multipart/form-data" action="${action}">${inputs.join('')}
    <button>Win a prize</button></form>`
}
