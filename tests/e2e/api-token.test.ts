import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, inject } from 'vitest'
import { AccessToken } from '#lib/api/tokens.ts'
import { Problem } from '#lib/api/problems.ts'
import { disconnectConnection } from '#lib/connections/disconnect-connection.ts'
import { inTenant } from '#lib/db.ts'
import { callApi, usableConnection, useHostSide } from '#tests/support/api/host-side.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { it } from '#tests/support/browser.ts'
import { heading, said } from '#tests/support/wizard.ts'

useHostSide()

let key: string
beforeAll(async () => void (key = (await newKey()).key))

const post = (connectionId: string, body?: unknown, headers = {}) =>
  callApi(`/connections/${connectionId}/token`, { key, method: 'POST', body, headers })

const problemOf = async (response: Response) => Problem.parse(await response.json())

describe('an access token', () => {
  it('comes for a POST with nothing in it, is stored nowhere on the way, and really opens the instance', async () => {
    const { connectionId } = await usableConnection()
    const response = await post(connectionId)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const token = AccessToken.parse(await response.json())
    expect(token).toMatchObject({ munchkinId: '000-CON-200', tokenType: 'bearer' })
    expect(token.endpoint).toBe(`${inject('endToEnd').simulatorUrl}/rest`)
    const usage = await fetch(`${token.endpoint}/v1/stats/usage.json`, {
      headers: { authorization: `Bearer ${token.accessToken}` },
    })
    expect(await usage.json()).toMatchObject({ success: true })
    expect(readFileSync(inject('endToEnd').logFile, 'utf8')).not.toContain(token.accessToken)
  })

  it('comes again for the same Idempotency-Key, told as the same where Marketo refused it', async () => {
    const { connectionId } = await usableConnection()
    const once = { 'idempotency-key': crypto.randomUUID() }
    const answers = [
      await post(connectionId, { rejected: true }, once),
      await post(connectionId, { rejected: true }, once),
    ]
    for (const answer of answers) {
      expect(AccessToken.parse(await answer.json())).toMatchObject({ sameToken: true })
    }
  })

  it.each([
    [{ minTtlSeconds: 3001 }, '/minTtlSeconds'],
    [{ minTtlSeconds: -1 }, '/minTtlSeconds'],
    [{ rejected: 'yes' }, '/rejected'],
    [{ ttl: 60 }, '/ttl'],
  ])('is not given for %o', async (body, pointer) => {
    const { errors } = await problemOf(await post(crypto.randomUUID(), body))
    expect(errors).toMatchObject([{ pointer }])
  })

  it('is no other mode’s, and no other scope’s', async () => {
    const { connectionId } = await usableConnection()
    const path = `/connections/${connectionId}/token`
    const live = await newKey({ mode: 'live' })
    expect((await callApi(path, { key: live.key, method: 'POST' })).status).toBe(404)
    const other = await newKey({ scopes: ['connections'] })
    expect((await callApi(path, { key: other.key, method: 'POST' })).status).toBe(403)
  })
})

describe('a connection that is not well', () => {
  it('is 409 with its verdict in the language asked for, and a link that mends it', async ({
    page,
  }) => {
    const { context, connectionId } = await usableConnection()
    await inTenant(context, async (tx) => {
      await tx.connection.updateMany({ data: { status: 'degraded' } })
      const run = await tx.testRun.findFirstOrThrow()
      const { verdict, ...report } = run.report as { verdict: object }
      const worse = { ...report, verdict: { ...verdict, code: 'api_user_locked' } }
      await tx.testRun.updateMany({ data: { report: worse } })
    })
    const response = await post(connectionId, {}, { 'accept-language': 'de-AT, en;q=0.5' })
    expect(response.status).toBe(409)
    const problem = await problemOf(response)
    expect(problem).toMatchObject({ code: 'connection_degraded', verdict: 'api_user_locked' })
    expect(problem.displayMessage).toMatch(/gesperrt/)
    const again = await problemOf(await post(connectionId, {}))
    expect(again['repairUrl']).toBe(problem['repairUrl'])

    await page.goto(String(problem['repairUrl']))
    await page.waitForURL('**/connected**')
    await heading(page, said.t('connected.titleDegraded'))
  })

  it('is 410 once it is disconnected', async () => {
    const { context, connectionId } = await usableConnection()
    await disconnectConnection(context, connectionId)
    const response = await post(connectionId)
    expect(response.status).toBe(410)
    expect(await problemOf(response)).toMatchObject({ code: 'connection_disconnected' })
  })
})
