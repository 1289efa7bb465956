import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { inTenant } from '#lib/db.ts'
import { faultCode } from '#lib/fault.ts'
import { newSecret } from '#tests/support/drafts.ts'
import { findIn } from '#tests/support/dump.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

describe('an error of the database', () => {
  it.each([
    ['of validation', { mode: 5 }],
    ['of a type', { mode: 'live', createdBy: 'no-uuid' }],
    ['of a byte', { mode: 'live\u0000', createdBy: crypto.randomUUID() }],
  ])('%s holds no value, anywhere in it', async (_, wrong) => {
    const context = await newTenant()
    const secret = newSecret()
    const { tenantId } = context
    const data = { tenantId, id: crypto.randomUUID(), name: secret, ...wrong } as never
    const error = await inTenant(context, (tx) => tx.connection.create({ data })).catch((e) => e)
    expect(faultCode(error)).toBe('database_failed')
    const shown = inspect(error, { depth: 10, showHidden: true })
    expect(findIn(Buffer.from(shown), { secret }, 'error')).toEqual([])
  })

  it('leaves a verb’s own error as it is', async () => {
    const own = new Error('own')
    const failing = inTenant(await newTenant(), () => Promise.reject(own))
    await expect(failing).rejects.toBe(own)
  })
})
