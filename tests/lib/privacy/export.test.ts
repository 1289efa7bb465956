import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exportEndUser as endUserOperation } from '#lib/api/end-users.ts'
import { exportTenant as tenantOperation } from '#lib/api/tenants.ts'
import { openFrom } from '#lib/connections/store.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { reveal } from '#lib/marketo/secret.ts'
import { exportEndUser } from '#lib/privacy/export-end-user.ts'
import { exportTenant } from '#lib/privacy/export-tenant.ts'
import { EXPORT_LIMITS } from '#lib/privacy/exported.ts'
import { findIn } from '#tests/support/dump.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { knownTenant, person, type KnownTenant } from '#tests/support/known-tenant.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

async function tenantExport({ context }: KnownTenant) {
  const found = await exportTenant(context, 'live')
  if (!found.ok) throw new Error(found.reason)
  return found
}

async function personExport({ context, person: { externalId } }: KnownTenant) {
  const found = await exportEndUser(context, externalId, 'live')
  if (!found.ok) throw new Error(found.reason)
  return found.lists
}

/** What opens something, and what is sealed. */
async function secretsOf(known: KnownTenant): Promise<Record<string, string>> {
  const keyring = await requireKeyring()
  const rows = await inTenant(known, (tx) => tx.credentials.findMany())
  const active = rows.find(({ status }) => status === 'active')!
  const token = await inTenant(known, (tx) =>
    openFrom(tx, keyring, active, 'token', active.tokenSealed!),
  )
  const dataKey = await inTenant(known, (tx) => tx.dataKey.findFirstOrThrow())
  const sealed = rows.flatMap((row, index) => [
    [`sealedSecret${index}`, row.secretSealed!],
    [`secretMark${index}`, row.secretFingerprint!],
  ])
  return {
    ...Object.fromEntries(sealed.slice(0, 1)),
    ...{ secret: known.pair.clientSecret, token: reveal(token), oddId: known.oddId },
    ...{ sessionToken: known.token.split('.')[1]!, linkToken: known.linkToken },
    ...{ receipt: known.receipt, wrapped: dataKey.wrapped },
  }
}

describe('the export of a tenant', () => {
  it('holds what is kept, in the shape that the API says', async () => {
    const known = await knownTenant('000-CON-200')
    const { tenant, lists } = await tenantExport(known)
    expect(tenant).toMatchObject(known.tenant)
    expect(lists.connections.map(({ id }) => id).toSorted()).toEqual(
      [known.connectionId, known.draftId].toSorted(),
    )
    expect(lists.tests[0]).toMatchObject({
      ...{ connectionId: known.connectionId, verdict: 'connected' },
      report: { verdict: { code: 'connected' } },
    })
    expect(lists.sessions[0]?.endUser).toEqual(known.person)
    expect(lists.sessions[0]?.metadata).toEqual({ crm: known.note })
    expect(lists.links[0]).toMatchObject({ senderName: known.person.name, enteredBy: known.admin })
    expect(lists.events.at(-1)).toMatchObject({ sequence: 1, what: 'session.created' })
    expect(lists.leftOut).toEqual({ connections: 0, tests: 0, sessions: 0, links: 0, events: 0 })
    const answer = { tenant, exportedAt: new Date().toISOString(), ...lists }
    expect(tenantOperation.success.body.parse(answer)).toEqual(answer)
  })

  it('holds no secret, no token and nothing sealed, in any form', async () => {
    const known = await knownTenant('000-CON-200')
    const text = Buffer.from(JSON.stringify(await exportTenant(known.context, 'live')))
    expect(findIn(text, await secretsOf(known), 'export')).toEqual([])
    expect(findIn(text, { name: known.person.name }, 'export')).not.toEqual([])
  })

  it('holds nothing of another tenant', async () => {
    const [known, other] = [await knownTenant('000-CON-200'), await knownTenant('000-GAP-200')]
    const text = JSON.stringify((await tenantExport(known)).lists)
    for (const theirs of [other.tenant.name, other.person.email, other.connectionId]) {
      expect(text).not.toContain(theirs)
    }
  })

  it('is bounded, and says what it left out', async () => {
    const known = await knownTenant('000-CON-200')
    await inTenant(known, async (tx) => {
      const { theme: _theme, ...row } = await tx.testRun.findFirstOrThrow()
      const { needs, checks, report } = row
      await tx.testRun.createMany({
        data: Array.from({ length: EXPORT_LIMITS.tests + 6 }, (_, index) => ({
          ...row,
          ...{
            id: randomUUID(),
            supportCode: `c${index}`,
            startedAt: new Date(+row.startedAt + 1),
          },
          ...{ needs: needs!, checks: checks!, report: report! },
        })),
      })
    })
    const { lists } = await tenantExport(known)
    expect([lists.tests.length, lists.leftOut.tests]).toEqual([EXPORT_LIMITS.tests, 7])
  })

  it('is refused to a simulated key where there is something live, and where there is no such tenant', async () => {
    const known = await knownTenant('000-CON-200')
    expect(await exportTenant(known.context, 'simulated')).toMatchObject({ ok: true })
    await inTenant(known, (tx) => tx.connectSession.updateMany({ data: { mode: 'live' } }))
    const refused = await exportTenant(known.context, 'simulated')
    expect(refused).toEqual({ ok: false, reason: 'mode_refused' })
    const nobody = await exportTenant({ ...known.context, tenantId: randomUUID() }, 'live')
    expect(nobody).toEqual({ ok: false, reason: 'not_found' })
  })
})

describe('the export of an end user', () => {
  it('holds their sessions and what came of them, and nothing of a colleague', async () => {
    const known = await knownTenant('000-CON-200')
    const colleague = person()
    const endUser = { ...colleague, id: colleague.externalId }
    await handOver({ tenant: known.tenant, endUser })
    const lists = await personExport(known)
    expect(lists.sessions.map((one) => one.endUser)).toEqual([known.person, known.person])
    expect(lists.connections).toHaveLength(2)
    expect(lists.links).toHaveLength(1)
    expect(new Set(lists.events.map(({ actorKind }) => actorKind))).toEqual(new Set(['endUser']))
    expect(JSON.stringify(lists)).not.toContain(colleague.email)
    const answer = {
      ...{ tenant: known.tenant.externalId, endUser: known.person.externalId },
      ...{ exportedAt: new Date().toISOString(), ...lists },
    }
    expect(endUserOperation.success.body.parse(answer)).toEqual(answer)
  })

  it('holds no secret, no token and nothing sealed, in any form', async () => {
    const known = await knownTenant('000-CON-200')
    const text = Buffer.from(JSON.stringify(await personExport(known)))
    expect(findIn(text, await secretsOf(known), 'export')).toEqual([])
  })

  it('is not found in another tenant', async () => {
    const [known, other] = [await knownTenant('000-CON-200'), await knownTenant('000-CON-200')]
    const found = await exportEndUser(other.context, known.person.externalId, 'live')
    expect(found).toEqual({ ok: false, reason: 'not_found' })
  })
})
