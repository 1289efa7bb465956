import { describe, expect, inject } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { it } from '#tests/support/browser.ts'
import { ask, cookieOf, formsOf } from '#tests/support/raw-requests.ts'
import { idsOf, rowsOf } from '#tests/support/stored-rows.ts'
import { testInstance, valuesOf } from '#tests/support/wizard.ts'

describe('a simulated session of a tenant that has a live connection', () => {
  it('does not name it, open it, change it, test it or end it', async ({ page }) => {
    const { path, tenant } = await testInstance(page, '000-CON-200')
    const [id = ''] = await idsOf(tenant, 'connection')
    const cookie = await cookieOf(page)
    const steps = ['connected', 'disconnect', 'credentials', 'test']
    const [run = ''] = await idsOf(tenant, 'test_run')
    const events = `${path}/test/events?run=${run}`
    const addresses = [
      ...steps.map((step) => `${path}/${step}?connection=${id}`),
      `${path}/link?scope=fix&run=${run}`,
    ]
    const forms = (await Promise.all(addresses.map((each) => formsOf(each, cookie)))).flat()
    expect(forms.length).toBeGreaterThanOrEqual(3)
    expect((await ask(path, { cookie })).text).toContain(id)
    expect(await ask(events, { cookie })).toMatchObject({ status: 200 })

    await withClient(inject('endToEnd').ownerUrl, async (client) => {
      await client.query(`update connection set mode = 'live' where id = $1`, [id])
      await client.query(`update connection_place set mode = 'live' where id = $1`, [id])
    })
    const before = await rowsNaming(tenant, id)
    // What the address says itself may stand on the page.
    const { clientId } = valuesOf('000-CON-200')
    const shown = (text: string) => text.includes('000-CON-200') || text.includes(clientId)
    for (const address of [path, ...addresses]) {
      const { status, text } = await ask(address, { cookie })
      expect([status < 400, shown(text)], address).toEqual([true, false])
    }
    expect((await ask(path, { cookie })).text).not.toContain(id)
    expect((await ask(events, { cookie })).status).toBe(404)
    for (const form of forms) await ask(form.path, { cookie, form })
    const receipt = { path: `${path}/receipt?connection=${id}`, fields: [] }
    expect((await ask(receipt.path, { cookie, form: receipt })).status).toBe(404)
    expect(before.length).toBeGreaterThanOrEqual(3)
    expect(await rowsNaming(tenant, id)).toEqual(before)
  })
})

/** The connection, its credentials and its tests. */
async function rowsNaming(tenant: string, connectionId: string): Promise<unknown[]> {
  const { connection = [], credentials = [], test_run: runs = [] } = await rowsOf(tenant)
  const all = [...connection, ...credentials, ...runs]
  return all.filter((row) => JSON.stringify(row).includes(connectionId))
}
