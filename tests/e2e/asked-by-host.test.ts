import { describe } from 'vitest'
import { it } from '#tests/support/browser.ts'
import { useHostServer } from '#tests/support/embedded.ts'

const { handOver } = useHostServer()

const OPENING = /\/connect\/[^/]+\/[\da-f-]{36}$/

describe('what a host says of itself with a session', () => {
  it('is read in the language of the session: what for, and how often Marketo is called', async ({
    page,
  }) => {
    const reason = { en: 'Reads people.', de: 'Liest Personen.' }
    const { hostedUrl } = await handOver({
      locale: 'de',
      permissions: [{ permission: 'Read-Only Lead', needed: 'required', reason }],
      expectedDailyCalls: 12_000,
    })
    await page.goto(hostedUrl)
    await page.waitForURL(OPENING)
    await page.goto(`${page.url()}/start`)
    await page.getByText('Liest Personen.').waitFor()
    await page.getByText('rechnet mit etwa 12.000 Aufrufen am Tag.').waitFor()
  })
})
