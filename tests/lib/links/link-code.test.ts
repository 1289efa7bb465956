import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inTenant } from '#lib/db.ts'
import { FIRST_WORDS, SECOND_WORDS } from '#lib/links/code-words.ts'
import { newLinkCode } from '#lib/links/link-code.ts'
import { sender, sentBy, type Sender } from '#tests/support/links.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

describe('the two words', () => {
  it('come from two lists of a hundred that share no word', () => {
    expect(FIRST_WORDS.length).toBeGreaterThanOrEqual(100)
    expect(SECOND_WORDS.length).toBeGreaterThanOrEqual(100)
    const all = [...FIRST_WORDS, ...SECOND_WORDS]
    expect(new Set(all).size).toBe(all.length)
    for (const word of all) expect(word).toMatch(/^[a-z]{3,10}$/)
  })

  it('are no two of a tenant alike while both are open', async () => {
    const person = await sender()
    const codes = everyCode()
    const free = codes.splice(4321, 2000)
    await takeCodes(person, codes)
    for (const task of ['role', 'user', 'service', 'endpoint'] as const) {
      expect(free).toContain((await sentBy(person, { scope: { kind: 'step', task } })).code)
    }
  })

  it('are not drawn for ever when all are taken', async () => {
    const person = await sender()
    await takeCodes(person, everyCode())
    const now = new Date()
    const { tenantId } = person.context
    expect(await inTenant({ tenantId }, (tx) => newLinkCode(tx, tenantId, now))).toBeNull()
    const later = new Date(now.getTime() + 2 * DAY)
    expect(await inTenant({ tenantId }, (tx) => newLinkCode(tx, tenantId, later))).not.toBeNull()
  })
})

const DAY = 24 * 60 * 60_000

const everyCode = () => FIRST_WORDS.flatMap((one) => SECOND_WORDS.map((two) => `${one}-${two}`))

/** Open links of another connection of this tenant, one a code, for a day. */
function takeCodes({ context, sessionId }: Sender, codes: string[]) {
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    const elsewhere = await tx.connection.create({
      data: { tenantId, id: randomUUID(), mode: 'live', createdBy: randomUUID() },
    })
    await tx.$executeRaw`insert into admin_link
      (tenant_id, id, session_id, connection_id, scope, code, sender_name, expires_at)
      select ${tenantId}::uuid, gen_random_uuid(), ${sessionId}::uuid,
        ${elsewhere.id}::uuid, 'whole', code, 'Ada', now() + interval '1 day'
      from unnest(${codes}::text[]) as code`
  })
}
