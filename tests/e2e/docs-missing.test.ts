import { describe, expect } from 'vitest'
import { expectAccessible } from '#tests/support/accessible.ts'
import { it } from '#tests/support/browser.ts'
import { ask } from '#tests/support/raw-requests.ts'
import { heading, said } from '#tests/support/wizard.ts'

describe('an address below /docs that has no page', () => {
  it.for(['/docs/nothing', '/docs/api/nothing', '/docs/errors/ip_blocked/nothing'])(
    '%s says so in words of the documentation, and leads there',
    async (path, { page, origin, tolerated }) => {
      tolerated.push(/status of 404/)
      const response = await page.goto(origin + path)
      expect(response?.status()).toBe(404)
      await heading(page, said.t('docs.missing.page'))
      expect(await page.title()).toContain(said.t('docs.missing.page'))
      await expectAccessible(page, path)
      await page
        .getByRole('main')
        .getByRole('link', { name: said.t('docs.title') })
        .click()
      await heading(page, said.t('docs.title'))
    },
  )

  it('is framed by nobody and kept by nobody', async () => {
    const { headers } = await ask('/docs/nothing')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['cache-control']).toContain('no-store')
  })
})
