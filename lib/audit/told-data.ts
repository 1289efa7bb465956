import 'server-only'
import type { Transaction } from '#lib/db.ts'
import { maskUser } from '#lib/mask-user.ts'

/** A webhook's `data`, and the mode of the connection it is about. */
export type Told = { mode: string; data: Record<string, unknown> }

/**
 * What a webhook says of an event's subject, `connection:<id>`, `run:<id>` or `link:<id>`, as it stands in this
 * transaction: ids, names and codes, nothing that somebody typed into a form. Null when the subject is gone.
 */
export async function toldData(
  tx: Transaction,
  tenantId: string,
  subject: string,
): Promise<Told | null> {
  const [kind, id = ''] = subject.split(':')
  const where = { tenantId_id: { tenantId, id } }
  if (kind === 'connection') return aboutConnection(tx, tenantId, id, {})
  if (kind === 'link') {
    const link = await tx.adminLink.findUnique({ where })
    return (
      link && aboutConnection(tx, tenantId, link.connectionId, { linkId: id, scope: link.scope })
    )
  }
  const run = await tx.testRun.findUnique({
    where,
    select: { connectionId: true, outcome: true, verdict: true, supportCode: true },
  })
  if (run === null) return null
  const { connectionId, ...test } = run
  return aboutConnection(tx, tenantId, connectionId, { testId: id, ...test })
}

async function aboutConnection(
  tx: Transaction,
  tenantId: string,
  id: string,
  more: Record<string, unknown>,
): Promise<Told | null> {
  const connection = await tx.connection.findUnique({ where: { tenantId_id: { tenantId, id } } })
  const tenant = await tx.tenant.findUnique({ where: { id: tenantId } })
  if (connection === null || tenant === null) return null
  const { name, status, mode, munchkinId, apiUser } = connection
  return {
    mode,
    data: {
      tenant: { externalId: tenant.externalId, name: tenant.name },
      connection: {
        ...{ id, name, status, mode, munchkinId },
        apiUser: apiUser === null ? null : maskUser(apiUser),
      },
      ...more,
    },
  }
}
