import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { appRoutes } from '#tests/support/app-routes.ts'
import { it } from '#tests/support/browser.ts'
import { ask, cookieOf, filled, formsOf } from '#tests/support/raw-requests.ts'
import { expireLinks, rowsOf } from '#tests/support/stored-rows.ts'
import { arriveAtOpening, heading, newTenant, openWizard, said } from '#tests/support/wizard.ts'

/** A one-time link, as the host's server gets it. */
async function newLink(tenant: string): Promise<string> {
  const [form] = await formsOf(`/demo?tenant=${tenant}`)
  if (!form) throw new Error('The host page has no form')
  const { status, headers } = await ask(form.path, { form: filled(form, { needs: 'lead' }) })
  expect(status).toBe(303)
  return headers['location'] ?? ''
}

const OPEN_TO_ALL = [
  ...['/', '/demo', '/api/health', '/connect/-/open', '/connect/-/ended'],
  ...['/admin-link/open', '/admin-link/ended', '/demo/states', '/demo/states/-', '/theme/-'],
]

/** Routes that answer no page: their readers are scripts and images. */
const isNoPage = (route: string) => /\/(?:events|changes|logo|record|receipt)$/.test(route)

/** To 204 a browser does not come back; a receipt is only ever posted for. */
const answerOf = (route: string) =>
  route.endsWith('/changes') ? 204 : route.endsWith('/receipt') ? 405 : 404

/** The documentation is everybody's. */
const isOpen = (route: string) => OPEN_TO_ALL.includes(route) || /^\/docs(?:\/|$)/.test(route)

describe('without a session', () => {
  const [sessionId, linkId] = [randomUUID(), randomUUID()]
  const parameters = { embedId: '-', sessionId, linkId, code: 'ip_blocked', state: '-', file: '-' }
  const routes = appRoutes(parameters)

  it('there is the wizard to be kept out of', () => {
    expect(routes.filter((route) => !isOpen(route)).length).toBeGreaterThan(8)
  })

  it.for(routes.filter((route) => !isOpen(route)))(
    '%s leads nowhere but to a clear page',
    async (route) => {
      const { status, headers, text } = await ask(route)
      expect(text).not.toContain('000-')
      if (isNoPage(route)) return expect(status).toBe(answerOf(route))
      expect([303, 307]).toContain(status)
      const isLink = route.startsWith('/admin-link/')
      expect(headers['location']).toBe(isLink ? '/admin-link/ended' : '/connect/-/ended')
    },
  )

  it('says on that page that the session has ended, and where to go', async ({ page, origin }) => {
    await page.goto(`${origin}/connect/-/${randomUUID()}/credentials`)
    await heading(page, said.t('problem.noSession.title'))
    await page.getByText(/Go back to .* and start from there/).waitFor()
  })

  it('says that there is nothing where there is nothing', async ({ page, origin, tolerated }) => {
    tolerated.push(/status of 404/)
    await page.goto(`${origin}/connect/-/${randomUUID()}/nothing`)
    await heading(page, said.t('problem.notFound.title'))
  })
})

describe('a one-time link', () => {
  it('opens the setup once, and says so the second time', async ({ page, openBrowser, origin }) => {
    const tenant = newTenant()
    const link = await newLink(tenant)
    await page.goto(origin + link)
    await arriveAtOpening(page, tenant)
    const other = await openBrowser()
    await other.goto(origin + link)
    await heading(other, said.t('problem.tokenUsed.title'))
  })

  it('is not spent by whoever only looks at it, such as a scanner of mail', async ({
    page,
    origin,
  }) => {
    const tenant = newTenant()
    const link = await newLink(tenant)
    for (const _ of [1, 2]) expect((await ask(link)).status).toBe(200)
    await page.goto(origin + link)
    await arriveAtOpening(page, tenant)
  })

  it('says that it has expired when its ten minutes are over', async ({ page, origin }) => {
    const tenant = newTenant()
    const link = await newLink(tenant)
    await expireLinks(tenant)
    await page.goto(origin + link)
    await heading(page, said.t('problem.tokenExpired.title'))
  })

  it.for([
    ['cut short', (link: string) => link.slice(0, -6)],
    ['without its token', (link: string) => link.replace(/token=.*/, 'token=')],
    ['of 10 kB', (link: string) => link + 'x'.repeat(10_000)],
  ] as const)('%s opens nothing of ours', async ([, changed], { page, origin }) => {
    const link = await newLink(newTenant())
    await page.goto(origin + changed(link))
    await heading(page, said.t('problem.tokenUnknown.title'))
    expect(await page.context().cookies()).toEqual([])
  })

  it('posted from another page opens nothing and stays good', async () => {
    const tenant = newTenant()
    const link = await newLink(tenant)
    const [form] = await formsOf(link)
    if (!form) throw new Error('The link has no form')
    for (const origin of ['https://evil.example', 'null', '']) {
      const { status, headers } = await ask(link, { form, origin })
      expect(status).toBe(403)
      expect(headers['set-cookie']).toBeUndefined()
    }
    const { status, headers } = await ask(link, { form })
    expect(status).toBe(303)
    expect(headers['location']).toMatch(/^\/connect\/-\/[\da-f-]{36}$/)
    const { event } = await rowsOf(tenant)
    expect(event).toHaveLength(2)
  })

  it('gives a cookie that scripts, other sites and plain HTTP cannot have', async ({ page }) => {
    await openWizard(page)
    const [cookie, ...others] = await page.context().cookies()
    expect(others).toEqual([])
    expect(cookie).toMatchObject({
      name: '__Host-mc_wizard',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'None',
    })
    expect(cookie?.partitionKey).toBeDefined()
    expect(await page.evaluate(() => document.cookie)).toBe('')
    expect(await cookieOf(page)).toContain('__Host-mc_wizard=')
  })
})
