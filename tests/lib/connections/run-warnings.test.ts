import { describe, expect, it } from 'vitest'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { typedValues } from '#tests/support/drafts.ts'
import {
  draftOf,
  listed,
  reportLeftBy,
  tested,
  useSimulator,
} from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

const aboutOthers = ['already_connected_as', 'authorized_user_differs']
type Reported = ReturnType<typeof reportLeftBy>
const warned = ({ warnings }: Reported) => warnings.filter(({ code }) => aboutOthers.includes(code))

describe('a test of an instance that another connection of the tenant has', () => {
  it('says so, with its name', async () => {
    const context = await newTenant()
    const first = await draftOf(context, '000-CON-200')
    expect(warned(reportLeftBy(await tested(context, first)))).toEqual([])
    const second = await draftOf(context, '000-CON-200')
    const unnamed = reportLeftBy(await tested(context, second))
    expect(warned(unnamed)).toEqual([
      { code: 'already_connected_as', params: { name: '', isNamed: 'no' } },
    ])

    await nameConnection(context, first, 'Production')
    await nameConnection(context, second, 'Copy')
    const third = await draftOf(context, '000-CON-200', { clientSecret: 'x'.repeat(32) })
    const refused = reportLeftBy(await tested(context, third))
    expect(refused.verdict.code).toBe('client_secret_wrong')
    expect(warned(refused)).toEqual([
      { code: 'already_connected_as', params: { name: 'Production', isNamed: 'yes' } },
    ])
  })

  it('does not count another tenant, another instance or the connection itself', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    await tested(context, connectionId)
    expect(warned(reportLeftBy(await tested(context, connectionId)))).toEqual([])
    const other = await draftOf(context, '000-SEC-401')
    expect(warned(reportLeftBy(await tested(context, other)))).toEqual([])
    const stranger = await newTenant()
    const theirs = await draftOf(stranger, '000-CON-200')
    expect(warned(reportLeftBy(await tested(stranger, theirs)))).toEqual([])
  })
})

describe('the Authorized User pasted along with the values', () => {
  async function testedAs(authorizedUser: string): Promise<Reported> {
    const context = await newTenant()
    const one = listed('000-CON-200')
    const saved = await saveCredentials(context, {
      ...typedValues({ clientId: one.clientId, clientSecret: secretFrom(one.clientSecret) }),
      authorizedUser,
    })
    if (!saved.ok) throw new Error(saved.reason)
    return reportLeftBy(await tested(context, saved.connectionId))
  }

  it('is compared with the user of the token', async () => {
    const other = await testedAs('somebody.else@example.com')
    expect(warned(other)).toEqual([
      {
        code: 'authorized_user_differs',
        params: { pasted: 'somebody.else@example.com', apiUser: other.apiUser },
      },
    ])
    expect(warned(await testedAs(other.apiUser?.toUpperCase() ?? ''))).toEqual([])
  })
})
