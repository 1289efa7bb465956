import { describe, expect, it } from 'vitest'
import { readConnection } from '#lib/connections/read-connection.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { typedValues } from '#tests/support/drafts.ts'
import { listed, reportLeftBy, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
const simulator = useSimulator()

/** The pair that connects in simulated Marketo, entered with this endpoint into a connection of this mode. */
async function entered(mode: 'live' | 'simulated', endpoint: string) {
  const context = await newTenant()
  const { clientId, clientSecret } = listed('000-CON-200')
  const values = { mode, endpoint, clientId, clientSecret: secretFrom(clientSecret) }
  const saved = await saveCredentials(context, typedValues(values))
  if (!('connectionId' in saved)) throw new Error(saved.reason)
  return { context, saved, connectionId: saved.connectionId }
}

describe.each([
  ['a live connection', 'live', '000-CON-200'],
  ['a live connection', 'live', 'https://000-CON-200.mktorest.com/rest'],
  ['a simulated connection', 'simulated', '741-KXW-852'],
  ['a simulated connection', 'simulated', 'https://741-kxw-852.mktorest.com/rest'],
] as const)('%s (%s) given %s', (_, mode, endpoint) => {
  it('keeps what was entered, and neither calls nor connects anything', async () => {
    const { context, saved, connectionId } = await entered(mode, endpoint)
    expect(saved).toMatchObject({ ok: false, reason: 'endpoint_unusable' })
    const report = reportLeftBy(await tested(context, connectionId))
    expect(report).toMatchObject({ verdict: { code: 'endpoint_unusable' }, callsMade: 0 })
    const seen = report.checks.flatMap(({ observations }) => observations)
    expect(seen.map(({ kind }) => kind)).toEqual(['typed'])
    expect(simulator().state().calls).toEqual({})
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ status: 'draft', mode, munchkinId: null })
  })
})

it('a simulated connection given a simulated instance calls simulated Marketo and connects', async () => {
  const { context, saved, connectionId } = await entered('simulated', '000-CON-200')
  expect(saved.ok).toBe(true)
  const report = reportLeftBy(await tested(context, connectionId))
  expect(report.verdict.code).toBe('connected')
  expect(simulator().state().calls['000-CON-200']?.total).toBe(report.callsMade)
})
