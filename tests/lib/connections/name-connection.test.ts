import { describe, expect, it } from 'vitest'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { savedDraft } from '#tests/support/drafts.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

describe('the name of a connection', () => {
  it('is the one people give it, once per tenant', async () => {
    const context = await newTenant()
    const [one, two] = [await savedDraft(context), await savedDraft(context)]
    expect(await nameConnection(context, one, '  Production\n\u0000 EU ')).toEqual({ ok: true })
    expect((await readConnection(context, one))?.name).toBe('Production EU')
    for (const [name, reason] of [
      ['production eu', 'name_taken'],
      [' \n ', 'name_empty'],
      ['x'.repeat(81), 'name_too_long'],
    ] as const) {
      expect(await nameConnection(context, two, name)).toEqual({ ok: false, reason })
    }
    expect(await nameConnection(context, two, 'Production%')).toEqual({ ok: true })
    expect(await nameConnection(context, one, 'P%')).toEqual({ ok: true })
  })
})
