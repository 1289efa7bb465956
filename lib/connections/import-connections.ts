import 'server-only'
import { importOne } from '#lib/connections/import-one.ts'
import {
  importProblem,
  type ImportProblem,
  type ImportTexts,
} from '#lib/connections/import-problem.ts'
import type { Context } from '#lib/connections/context.ts'
import { destroyDueSecrets } from '#lib/connections/destroy-due-secrets.ts'
import { keepTenant, type NamedTenant } from '#lib/connections/keep-tenant.ts'
import { cleanName } from '#lib/connections/name-connection.ts'
import type { SessionNeed } from '#lib/connections/session-needs.ts'
import type { Mode } from '#lib/connections/view.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { reveal, secretFrom, type Secret } from '#lib/marketo/secret.ts'

export type ImportEntry = {
  name: string | null
  /** As pasted; its parse is kept, the text is not. */
  endpoint: string
  clientId: string
  clientSecret: Secret
  /** Null: those of the host's settings. The problem, where they cannot be told. */
  needs: SessionNeed[] | 'unknown_operation' | 'unknown_permission' | null
}

export type Imported = { ok: true; connectionId: string } | { ok: false; reason: ImportProblem }

/**
 * Stores credentials that the host holds already, sealed, as drafts that nobody has proven, and has each tested by a
 * worker at a polite pace. One after the other and each in a transaction of its own: what breaks off in between can be
 * sent again, for a pair that is there already is the connection it was. Gives what came of each, in their order.
 */
export async function importConnections(
  context: Context,
  {
    tenant,
    mode,
    entries,
  }: {
    tenant: NamedTenant
    mode: Mode
    entries: ImportEntry[]
  },
): Promise<Imported[]> {
  const keyring = await requireKeyring()
  await destroyDueSecrets(context, new Date())
  const looked = entries.map((entry) => {
    const texts = textsOf(entry)
    const { needs } = entry
    if (typeof needs === 'string') return { texts, needs: null, reason: needs }
    return { texts, needs, reason: importProblem(mode, texts) }
  })
  const imported: Imported[] = []
  for (const { needs, texts, reason } of looked) {
    imported.push(
      reason === null
        ? await inTenant(context, async (tx) => {
            // In each transaction: the tenant may be erased between two of them.
            await keepTenant(tx, { id: context.tenantId, ...tenant }, mode)
            return importOne(tx, context, keyring, {
              ...{ ...texts, mode, needs },
              clientSecret: secretFrom(texts.clientSecret),
            })
          })
        : { ok: false, reason },
    )
  }
  return imported
}

function textsOf({ name, endpoint, clientId, clientSecret }: ImportEntry): ImportTexts {
  return {
    name: cleanName(name ?? ''),
    endpoint,
    clientId: clientId.trim(),
    clientSecret: reveal(clientSecret).trim(),
  }
}
