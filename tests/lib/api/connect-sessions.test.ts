import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { POST as createSession } from '#app/api/v1/connect-sessions/route.ts'
import { spokenNeeds, StoredSessionNeeds } from '#lib/connections/session-needs.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { inTenant } from '#lib/db.ts'
import { openSession } from '#lib/embed/open-session.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { call, SESSION } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { savedDraft } from '#tests/support/drafts.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

async function made(asked: object, key?: string) {
  const sent = { key: key ?? (await newKey()).key, body: { ...SESSION, ...asked } }
  const answer = await call(createSession, '/connect-sessions', sent)
  return { ...answer, errors: answer.json?.['errors'] }
}

async function rowOf(answer: { json: Record<string, unknown> | null }, externalId = 'northwind') {
  const tenantId = tenantIdOf(externalId)
  return inTenant({ tenantId }, (tx) =>
    tx.connectSession.findUniqueOrThrow({
      where: { tenantId_id: { tenantId, id: String(answer.json?.['id']) } },
    }),
  )
}

describe('a connect session', () => {
  it('is told with a token that opens it, a hosted link, and the part that may stand in a URL', async () => {
    const { status, json } = await made({ origins: ['https://app.example.com'] })
    const { token, embedId, hostedUrl, id } = json as Record<string, string>
    expect(status).toBe(201)
    expect(token?.startsWith(`${embedId}.`)).toBe(true)
    expect(hostedUrl).toMatch(new RegExp(`^http://.*/connect/${embedId}/open\\?token=`))
    expect(await redeemConnectSession(token ?? '', null)).toMatchObject({ ok: true, sessionId: id })
  })

  it('keeps what the host said of it, and is the act of its key', async () => {
    const { id, key } = await newKey()
    const metadata = { plan: 'gold' }
    const answer = await made({ expectedDailyCalls: 1200, metadata, locale: 'de' }, key)
    const row = await rowOf(answer)
    expect(row).toMatchObject({ expectedDailyCalls: 1200, metadata, locale: 'de' })
    const [event] = await inTenant({ tenantId: row.tenantId }, (tx) =>
      tx.event.findMany({ where: { subject: `session:${row.id}` } }),
    )
    expect(event).toMatchObject({ actorKind: 'host', actorId: id, what: 'session.created' })
  })

  it('asks for the fewest permissions that the operations take beside those named', async () => {
    const need = { needed: 'required', reason: 'Reads.' }
    const answer = await made({
      permissions: [{ permission: 'Read-Only Lead', ...need }],
      operations: [{ operation: 'GET /rest/v1/leads.json', ...need }],
    })
    const needs = StoredSessionNeeds.parse((await rowOf(answer)).needs)
    expect(needs.map(({ permission }) => permission)).toEqual(['Read-Only Lead'])
  })

  it("speaks the host's reason in the session's language, in the wizard and in its tests", async () => {
    const answer = await made({
      permissions: [
        {
          permission: 'Read-Only Lead',
          needed: 'required',
          reason: { de: 'Liest Personen.', en: 'Reads people.' },
        },
      ],
    })
    const { tenantId, id, needs } = await rowOf(answer)
    const spoken = (locale: string) =>
      spokenNeeds(StoredSessionNeeds.parse(needs), locale).map(({ reason }) => reason)
    expect([spoken('de'), spoken('fr')]).toEqual([['Liest Personen.'], ['Reads people.']])

    const redeemed = await redeemConnectSession(String(answer.json?.['token']), null)
    if (!redeemed.ok) throw new Error(redeemed.reason)
    const opened = await openSession(redeemed.browserSessionId, redeemed, 'r')
    if (opened === null) throw new Error('not open')
    const connectionId = await savedDraft(opened.context, { sessionId: id })
    const wish = { connectionId, sessionId: id, locale: 'de', theme: null }
    const started = await startTest(opened.context, wish)
    if (!started.ok) throw new Error(started.reason)
    const run = await inTenant({ tenantId }, (tx) =>
      tx.testRun.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id: started.runId } } }),
    )
    expect(run.needs).toEqual([
      { permission: 'Read-Only Lead', needed: 'required', reason: 'Liest Personen.' },
    ])
  })

  it.each([
    ['a mode that is not the key’s', { mode: 'live' }, 403, 'mode_refused'],
    ['a star for an origin', { origins: ['https://*.example.com'] }, 422, 'origin_not_strict'],
    ['plain http', { origins: ['http://app.example.com'] }, 422, 'origin_not_strict'],
    ['a way back to nowhere', { returnUrl: 'javascript:alert(1)' }, 422, 'return_url_unusable'],
    [
      'a way back to an origin that is not listed',
      { origins: ['https://app.example.com'], returnUrl: 'https://evil.example/x' },
      422,
      'return_url_unusable',
    ],
    ['an update of nothing', { purpose: 'update' }, 400, 'invalid_request'],
    ['a connection to connect', { connectionId: randomUUID() }, 400, 'invalid_request'],
    ['21 origins', { origins: Array(21).fill('https://a.example') }, 400, 'invalid_request'],
  ])('is refused with %s', async (_, body, status, code) => {
    expect(await made(body)).toMatchObject({ status, code })
  })

  it.each([
    'blob:https://app.example.com/0',
    'https://user:password@app.example.com/',
    'https://app.example.com@evil.example/',
    'https://app.example.com.evil.example/',
    'https://evil.example\\@app.example.com/',
    '//app.example.com/',
    '/integrations',
    'data:text/html,x',
  ])('does not lead back to %s', async (returnUrl) => {
    const origins = ['https://app.example.com']
    expect((await made({ origins, returnUrl })).code).toBe('return_url_unusable')
  })

  it('of a simulated key renames no tenant that holds anything live; one of a live key does', async () => {
    const externalId = randomUUID()
    const nameAfter = async (mode: 'live' | 'simulated', name: string) => {
      await made({ tenant: { externalId, name } }, (await newKey({ mode })).key)
      const tenantId = tenantIdOf(externalId)
      return (await inTenant({ tenantId }, (tx) => tx.tenant.findFirstOrThrow())).name
    }
    expect(await nameAfter('simulated', 'First')).toBe('First')
    expect(await nameAfter('simulated', 'Second')).toBe('Second')
    expect(await nameAfter('live', 'Northwind')).toBe('Northwind')
    expect(await nameAfter('simulated', 'Test of the suite')).toBe('Northwind')
    expect(await nameAfter('live', 'Northwind Traders')).toBe('Northwind Traders')
  })

  it('leads back to one of its origins', async () => {
    const origins = ['https://app.example.com']
    expect((await made({ origins, returnUrl: 'https://app.example.com/a?b=1' })).status).toBe(201)
  })

  it('is not kept with its tenant when it is refused', async () => {
    const tenant = { externalId: randomUUID(), name: 'X' }
    await made({ tenant, purpose: 'update', connectionId: randomUUID() })
    const id = tenantIdOf(tenant.externalId)
    expect(await inTenant({ tenantId: id }, (tx) => tx.tenant.count({ where: { id } }))).toBe(0)
  })
})

describe('a session to update a connection', () => {
  async function connectionWith(data: object) {
    const externalId = randomUUID()
    const context = await newTenant(externalId)
    const id = await savedDraft(context)
    const { tenantId } = context
    await inTenant(context, (tx) =>
      tx.connection.update({ where: { tenantId_id: { tenantId, id } }, data }),
    )
    const tenant = { externalId, name: 'Northwind' }
    return { tenant, purpose: 'update', connectionId: id }
  }

  it('is made for one of the same tenant and mode', async () => {
    expect((await made(await connectionWith({ status: 'degraded' }))).status).toBe(201)
  })

  it.each([
    ['of another tenant', {}, { tenant: SESSION.tenant }, 'not_found'],
    ['of the other mode', { mode: 'live' }, {}, 'not_found'],
    ['that is a draft', { status: 'draft' }, {}, 'not_found'],
    ['that is disconnected', { status: 'disconnected' }, {}, 'connection_disconnected'],
  ])('is refused for one %s', async (_, data, changes, code) => {
    const asked = await connectionWith({ status: 'usable', ...data })
    expect((await made({ ...asked, ...changes })).code).toBe(code)
  })
})
