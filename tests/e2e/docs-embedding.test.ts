import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect } from 'vitest'
import { callApi, usableConnection, useHostSide } from '#tests/support/api/host-side.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { codeBlocks } from '#tests/support/code-blocks.ts'
import { ask } from '#tests/support/raw-requests.ts'
import { it } from '#tests/support/third-party.ts'

useHostSide()

const run = promisify(execFile)
const Lines = Object.getPrototypeOf(async () => {}).constructor
const guide = async (name: string) => (await ask(`/docs/${name}.md`)).text
const environment = (key: string) => ({
  ...process.env,
  MARKETO_CONNECT_KEY: key,
  NODE_NO_WARNINGS: '1',
})

describe('the code of the guides runs as it stands', () => {
  it('in a shell', async () => {
    const { key } = await newKey()
    const texts = [await guide('embed'), await guide('simulated')]
    const calls = texts
      .flatMap((text) => codeBlocks(text, 'sh'))
      .filter((code) => code.startsWith('curl'))
    expect(calls).toHaveLength(2)
    const [handedOver = {}, tested = {}] = await Promise.all(
      calls.map(async (code) => {
        const { stdout } = await run('sh', ['-c', code], {
          env: environment(key),
        })
        return JSON.parse(stdout) as Record<string, string>
      }),
    )
    expect(handedOver['token']).toMatch(/^\S+\.\S+$/)
    expect(handedOver['hostedUrl']).toMatch(/^http/)
    expect(tested['verdict']).toBe('ip_blocked')
  })

  it('in TypeScript: its pieces make one file', async () => {
    const { key } = await newKey()
    const { connectionId } = await usableConnection()
    const calls = `
const refused = (error: Error) => error.message.split(':')[0]
console.log(JSON.stringify({
  token: await connectToken('https://app.example.com'),
  receipt: await connected('mcr_unknown', { tenant: 'northwind' }).catch(refused),
  marketo: await marketoToken(connectionId),
  described: (await response.json()).success,
}))`
    const text = await guide('embed')
    const [call = ''] = codeBlocks(text, 'js')
    const given = `const connectionId = '${connectionId}'`
    const code = [...codeBlocks(text, 'ts'), given, call, calls].join('\n')
    const args = ['--input-type=module-typescript', '-e', code]
    const { stdout } = await run(process.execPath, args, {
      env: environment(key),
    })
    const told = JSON.parse(stdout) as Record<string, unknown>
    expect(told['token']).toMatch(/^\S+\.\S+$/)
    expect(told['receipt']).toBe('not_found')
    expect(told['marketo']).toMatchObject({ munchkinId: '000-CON-200' })
    expect(told['described']).toBe(true)
  })

  it("in the host's page, by the lines of Playwright: to a receipt that its server verifies", async ({
    page,
    host,
  }) => {
    const { key } = await newKey()
    const [html = ''] = codeBlocks(await guide('embed'), 'html')
    // What the host's own server answers, which needs its key.
    await page.route(`${host.origin}/marketo/*`, async (route) => {
      const sent = route.request().postDataJSON() as { receipt?: string }
      const answer = sent.receipt
        ? await callApi('/receipts/verify', { key, body: sent })
        : await callApi('/connect-sessions', {
            key,
            body: {
              tenant: { externalId: 'demo-guide', name: 'Northwind' },
              endUser: { externalId: 'ada' },
              origins: [host.origin],
              locale: 'en',
            },
          })
      const { token, tenant } = (await answer.json()) as Record<string, { name: string }>
      await route.fulfill({ json: { token, text: `Connected: ${tenant?.name}` } })
    })
    await page.goto(host.serve('/guide', `<title>Host</title>${html}`))
    const [lines = ''] = codeBlocks(await guide('simulated'), 'js')
    await new Lines('page', lines)(page)
    await page.getByText('Connected: Northwind').waitFor()
  })
})
