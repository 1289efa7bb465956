import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { INSTANCES } from '#lib/simulator/instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { ask, askForToken, hostOf, instanceOf, tokenOf } from '#tests/lib/simulator/ask.ts'

const CONNECTED = '000-CON-200'
const PARTITIONS = '/rest/v1/leads/partitions.json'

let simulator: Simulator
beforeAll(async () => void (simulator = await startSimulator()))
afterAll(() => simulator.stop())
beforeEach(() => ask(simulator, { path: '/simulator/reset', method: 'POST' }))

const asBrowser = { accept: 'text/html,application/xhtml+xml' }
const page = async (path = '/') => (await ask(simulator, { path, headers: asBrowser })).text
const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(simulator, { path, form, headers: { ...asBrowser, ...headers } })
const read = async (path = PARTITIONS, from?: string) => {
  const token = await tokenOf(simulator, CONNECTED)
  const question = { path, token, host: hostOf(CONNECTED), ...(from && { from }) }
  return (await ask(simulator, question)).json
}

describe('the control page', () => {
  it('lists every instance with what to type, escaped, and without a script', async () => {
    const text = await page()
    for (const { munchkinId, clientId, clientSecret, verdict } of INSTANCES) {
      for (const value of [munchkinId, clientId, clientSecret, verdict]) {
        expect(text).toContain(`>${value}<`)
      }
    }
    expect(text).not.toMatch(/<script/i)
    const { headers } = await ask(simulator, { path: '/', headers: asBrowser })
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*form-action 'self'/)
  })

  it('shows secrets in request targets first', async () => {
    const count = (text: string) => /request targets<\/span>\s*<strong[^>]*>(\d+)</.exec(text)?.[1]
    expect(count(await page())).toBe('0')
    await ask(simulator, { path: `/elsewhere?client_secret=x` })
    expect(count(await page())).toBe('1')
  })

  it('shows the last fifty requests, newest first, without a value of anybody', async () => {
    const { clientId, clientSecret } = instanceOf(CONNECTED)
    const token = await tokenOf(simulator, CONNECTED)
    const host = hostOf(CONNECTED)
    await ask(simulator, { path: `/rest/v1/campaigns.json?access_token=${token}`, host, token })
    await ask(simulator, { path: `/rest/v1/${clientSecret}/${token}?${clientSecret}=1`, host })
    await ask(simulator, {
      path: `/identity/oauth/token?client_id=${clientId}&client_secret=${clientSecret}`,
      host,
    })
    simulator.setSwitches(CONNECTED, { fault: 'reset' })
    await askForToken(simulator, CONNECTED).catch(() => undefined)
    const rows = rowsIn(await page())
    expect(rows).toEqual([
      [CONNECTED, 'POST /identity/oauth/token', 'broken off', '127.0.0.1'],
      [
        CONNECTED,
        'GET /identity/oauth/token?client_id=…&amp;client_secret=…',
        '400 · invalid_request',
        '127.0.0.1',
      ],
      [CONNECTED, 'GET /rest/v1/…/…?…=…', '200 · 603', '127.0.0.1'],
      [CONNECTED, 'GET /rest/v1/campaigns.json?access_token=…', '200', '127.0.0.1'],
      [CONNECTED, 'POST /identity/oauth/token', '200', '127.0.0.1'],
    ])
    const listed = (await page()).split('<h2>Instances')[0]
    expect(listed).not.toContain(token)
    expect(listed).not.toContain(clientSecret)
    simulator.setSwitches(CONNECTED, { fault: 'none' })
    for (let call = 0; call < 51; call += 1) await ask(simulator, { path: PARTITIONS, host })
    expect(rowsIn(await page())).toHaveLength(50)
  })

  it('turns the switches of one instance by a form, and back', async () => {
    const path = `/instances/${CONNECTED}`
    const form = { role: 'Read-Only Activity', workspaces: 'Default', workspacesGranted: 'Default' }
    const turned = await post(`${path}/switches`, form)
    expect([turned.status, turned.headers['location']]).toEqual([303, path])
    expect((await read()).errors[0].code).toBe('603')
    expect((await read('/rest/v1/activities/types.json')).success).toBe(true)
    expect(await page()).toContain('switches turned')
    expect((await post(`${path}/reset`, {})).status).toBe(303)
    expect((await read()).success).toBe(true)
    expect(await page()).not.toContain('switches turned')
  })

  it('gives back every switch as it stands when its form is sent unchanged', async () => {
    for (const munchkinId of INSTANCES.map((instance) => instance.munchkinId)) {
      const shown = await page(`/instances/${munchkinId}`)
      await ask(simulator, {
        path: `/instances/${munchkinId}/switches`,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: fieldsIn(shown).toString(),
      })
    }
    expect(await page()).not.toContain('switches turned')
  })

  it('shows what was typed as text, never as a part of the page', async () => {
    const typed = '"><script>alert(1)</script>&'
    const path = `/instances/${CONNECTED}`
    await post(`${path}/switches`, { restError: typed, workspaces: typed })
    const shown = await page(path)
    expect(shown).not.toContain('<script')
    expect(shown).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"')
    expect((await read()).errors[0].code).toBe(typed)
    expect(await page()).not.toContain('<script')
  })

  it('says what is wrong with a form, and turns nothing', async () => {
    const wrong = await post(`/instances/${CONNECTED}/switches`, { allowlist: '10.0.0' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toMatch(/role="alert"[^<]*is no address/)
    expect((await read()).success).toBe(true)
    expect((await ask(simulator, { path: '/instances/000-ZZZ-999' })).status).toBe(404)
  })

  it('moves the clock, sets the latency of all and resets', async () => {
    await post('/simulator/clock', { advanceMs: '3600000' })
    const ahead = new Date(Date.now() + 3_599_000).toISOString().slice(0, 13)
    expect(await page()).toContain(`datetime="${ahead}`)
    await post('/simulator/latency', { latencyMs: '60' })
    const start = performance.now()
    await askForToken(simulator, CONNECTED)
    expect(performance.now() - start).toBeGreaterThan(55)
    expect((await post('/simulator/reset', {})).status).toBe(303)
    expect(simulator.state()).toEqual({ secretsSeenInTargets: 0, calls: {} })
  })
})

describe('a form', () => {
  const origin = () => simulator.url
  it.each([
    ['from a page of ours', () => ({ origin: origin(), 'sec-fetch-site': 'same-origin' }), 303],
    ['from no page', () => ({}), 303],
    ['from another page', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    ['from a page that hides its name', () => ({ origin: 'null' }), 403],
    ['from another site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    [
      'under a name that was made point at us',
      () => ({ origin: 'http://evil.example:80', host: 'evil.example:80' }),
      403,
    ],
  ])('%s is taken or refused', async (_, headers, status) => {
    expect((await post('/simulator/clock', { advanceMs: '1' }, headers())).status).toBe(status)
  })

  it('from a page of somebody else turns nothing as JSON either', async () => {
    const { status } = await ask(simulator, {
      path: '/simulator/switches.json',
      method: 'POST',
      headers: { origin: 'http://evil.example', 'content-type': 'text/plain' },
      json: { munchkinId: CONNECTED, role: [] },
    })
    expect([status, (await read()).success]).toEqual([403, true])
  })
})

/** Instance, request, answer and caller of each row. */
function rowsIn(text: string): string[][] {
  const table = /<tbody>([\s\S]*?)<\/tbody>/.exec(text)?.[1] ?? ''
  return table
    .split('<tr>')
    .slice(1)
    .map((row) => row.split(/<td[^>]*>/).map((cell) => cell.replace(/<[^>]*>|\n\s*/g, '').trim()))
    .map((cells) => cells.slice(2, 6))
}

/** What a browser would send of the form on this page. */
function fieldsIn(text: string): URLSearchParams {
  const form = text.split('class="switches"')[1] ?? ''
  const plain = (value = '') => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  const sent = new URLSearchParams()
  for (const [, name = '', body = ''] of form.matchAll(
    /<textarea name="(\w+)"[^>]*>([^<]*)<\/textarea/g,
  ))
    sent.append(name, plain(body))
  for (const [, name = '', options = ''] of form.matchAll(
    /<select name="(\w+)">([\s\S]*?)<\/select/g,
  ))
    sent.append(name, plain(/value="([^"]*)"\s+selected/.exec(options)?.[1]))
  for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map((key) =>
      plain(new RegExp(`\\b${key}="([^"]*)"`).exec(input)?.[1]),
    )
    if (!input.includes('type="checkbox"') || /\bchecked\b/.test(input))
      sent.append(name ?? '', value ?? '')
  }
  return sent
}
