import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { appRoutes } from '#tests/support/app-routes.ts'
import { it } from '#tests/support/browser.ts'
import { ask, cookieOf, formsOf, rewritten, type Form } from '#tests/support/raw-requests.ts'
import { idsOf, rowsOf } from '#tests/support/stored-rows.ts'
import {
  chooseIHaveTheValues,
  enterCredentials,
  heading,
  openWizard,
  pressTest,
  runTest,
  testInstance,
  valuesOf,
  type Wizard,
} from '#tests/support/wizard.ts'

type Party = Wizard & { cookie: string; connectionId: string; runId: string }

async function partyOf(page: Page, wizard: Wizard): Promise<Party> {
  const [connectionId = ''] = await idsOf(wizard.tenant, 'connection')
  const [runId = ''] = await idsOf(wizard.tenant, 'test_run')
  return { ...wizard, cookie: await cookieOf(page), connectionId, runId }
}

/** A customer with a draft that was tested, and another customer with a session of their own. */
async function twoCustomers(page: Page, open: () => Promise<Page>): Promise<[Party, Party]> {
  const theirs = await testInstance(page, '000-CID-401')
  const other = await open()
  const ours = await openWizard(other)
  return [await partyOf(page, theirs), await partyOf(other, ours)]
}

const pagesOf = ({ sessionId }: Wizard) =>
  appRoutes({ embedId: '-', sessionId, linkId: '-', code: '-', state: '-', file: '-' }).filter(
    // A receipt is only ever posted for.
    (route) => route.includes(sessionId) && !route.endsWith('/receipt'),
  )

/** Nothing of the other customer's shows in an answer. */
const hasNothingOf = ({ connectionId, runId }: Party) => {
  const { clientId } = valuesOf('000-CID-401')
  return new RegExp(`^(?![\\s\\S]*(?:000-CID-401|${clientId}|${connectionId}|${runId}))`)
}

describe('another customer', () => {
  it('is shown nothing of a session that is not theirs, on any page or route', async ({
    page,
    openBrowser,
  }) => {
    const [them, us] = await twoCustomers(page, openBrowser)
    const pages = pagesOf(them)
    expect(pages.length).toBeGreaterThan(8)
    for (const path of pages) {
      const address = `${path}?run=${them.runId}&connection=${them.connectionId}`
      const { status, headers, text } = await ask(address, { cookie: us.cookie })
      expect([204, 303, 307, 404], path).toContain(status)
      if (status > 299 && status !== 404) expect(headers['location'], path).toBe('/connect/-/ended')
      expect(text.replaceAll(address, ''), path).not.toContain('000-CID-401')
    }
  })

  it('is shown nothing when they name the connection or the run in their own session', async ({
    page,
    openBrowser,
  }) => {
    const [them, us] = await twoCustomers(page, openBrowser)
    for (const path of pagesOf(us)) {
      const address = `${path}?run=${them.runId}&connection=${them.connectionId}`
      const { status, text } = await ask(address, { cookie: us.cookie })
      expect([200, 204, 303, 307, 404], path).toContain(status)
      const besides = text.replaceAll(them.connectionId, '').replaceAll(them.runId, '')
      expect(besides, path).toMatch(hasNothingOf(them))
    }
    const events = `${us.path}/test/events?run=${them.runId}`
    expect((await ask(events, { cookie: us.cookie })).status).toBe(404)
    // The control: whose run it is gets it.
    const own = await ask(`${them.path}/test/events?run=${them.runId}`, { cookie: them.cookie })
    expect(own.status).toBe(200)
    expect(own.text).toContain('event: run')
  })

  it('gets no receipt for a connection that is not theirs, in whichever session they ask', async ({
    page,
    openBrowser,
  }) => {
    const theirs = await testInstance(page, '000-CON-200')
    const them = await partyOf(page, theirs)
    const other = await openBrowser()
    const us = await partyOf(other, await openWizard(other))
    const posted = async (path: string, { cookie }: Party) =>
      ask(`${path}/receipt?connection=${them.connectionId}`, {
        cookie,
        form: { path, fields: [] },
      })
    for (const path of [them.path, us.path]) expect((await posted(path, us)).status).toBe(404)
    // The control: whose connection it is gets one.
    expect((await posted(them.path, them)).text).toMatch(/^mcr_/)
  })

  it('changes nothing by sending the forms of a session that is not theirs', async ({
    page,
    openBrowser,
  }) => {
    const [them, us] = await twoCustomers(page, openBrowser)
    const forms = await everyForm(them)
    expect(forms.length).toBeGreaterThanOrEqual(2)
    const before = await rowsOf(them.tenant)
    for (const form of forms) {
      const { status, headers } = await ask(form.path, { cookie: us.cookie, form })
      expect(status, form.path).toBe(303)
      expect(headers['location'], form.path).toBe('/connect/-/ended')
    }
    expect(await rowsOf(them.tenant)).toEqual(before)
  })

  it('changes nothing by naming the connection in the forms of their own session', async ({
    page,
    openBrowser,
  }) => {
    const [them, us] = await twoCustomers(page, openBrowser)
    const forms = await everyForm(them)
    const before = await rowsOf(them.tenant)
    for (const form of forms.map((each) => rewritten(each, them.sessionId, us.sessionId))) {
      const { status } = await ask(form.path, { cookie: us.cookie, form })
      expect(status, form.path).toBeLessThan(500)
    }
    expect(await rowsOf(them.tenant)).toEqual(before)
    // The control: the same form, sent by whose it is, starts a test.
    const again = forms.find(({ path }) => path.endsWith('/diagnosis'))
    const sent = again && (await ask(again.path, { cookie: them.cookie, form: again }))
    expect(sent?.status).toBe(303)
    expect(sent?.headers['location']).toContain(`${them.path}/test`)
    expect(await rowsOf(them.tenant)).not.toEqual(before)
  })

  it('cannot stop a test or name a connection that is not theirs', async ({
    page,
    openBrowser,
  }) => {
    const wizard = await openWizard(page)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-SLO-200'))
    await pressTest(page)
    await heading(page, 'Testing 000-SLO-200')
    const them = await partyOf(page, wizard)
    const other = await openBrowser()
    const us = await partyOf(other, await openWizard(other))
    const stop = (await formsOf(`${them.path}/test`, them.cookie)).at(0)
    if (!stop) throw new Error('There is no button to stop the test')
    await ask(stop.path, { cookie: us.cookie, form: stop })
    const ours = rewritten(stop, them.sessionId, us.sessionId)
    await ask(ours.path, { cookie: us.cookie, form: ours })
    await heading(page, / can read your Marketo$/)

    const before = await rowsOf(them.tenant)
    const forms = await formsOf(`${them.path}/connected`, them.cookie)
    expect(forms.length).toBeGreaterThanOrEqual(2)
    for (const form of forms) {
      for (const sent of [form, rewritten(form, them.sessionId, us.sessionId)]) {
        const { status } = await ask(sent.path, { cookie: us.cookie, form: sent })
        expect(status).toBeLessThan(500)
      }
    }
    expect(await rowsOf(them.tenant)).toEqual(before)
  })

  it('in the same browser keeps what is saved in either session apart', async ({ page }) => {
    const first = await openWizard(page)
    const tab = await page.context().newPage()
    const second = await openWizard(tab)
    await page.goto(new URL(`${first.path}/credentials`, page.url()).href)
    await enterCredentials(page, valuesOf('000-CON-200'))
    await runTest(page)
    expect(await idsOf(first.tenant, 'connection')).toHaveLength(1)
    expect(await idsOf(second.tenant, 'connection')).toHaveLength(0)
    await tab.reload()
    await chooseIHaveTheValues(tab)
    expect(await tab.content()).toMatch(/^(?![\s\S]*000-CON-200)/)
  })
})

/** Every form that the pages of this session offer now, filled as they come. */
async function everyForm({ path, cookie }: Party): Promise<Form[]> {
  const pages = ['', '/credentials', '/test', '/diagnosis', '/connected']
  const forms = await Promise.all(pages.map((step) => formsOf(path + step, cookie)))
  return forms.flat()
}
