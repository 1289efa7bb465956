import 'server-only'
import { randomUUID } from 'node:crypto'
import { StoredShape } from '#lib/connections/connection.ts'
import { openFrom, sealFor } from '#lib/connections/store.ts'
import type { Mode } from '#lib/connections/view.ts'
import { fingerprint } from '#lib/crypto/fingerprint.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import type { Transaction } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import type { Credentials } from '#lib/generated/prisma/client.ts'
import { reveal, secretFrom, type Secret } from '#lib/marketo/secret.ts'
import { observeTyped } from '#lib/marketo/typed.ts'

export type CredentialsInput = {
  sessionId: string
  /** Null makes a new draft. */
  connectionId: string | null
  /** As pasted; its parse is kept, the text is not. */
  endpoint: string
  /** Empty keeps a saved one that was not shown again. */
  clientId: string
  /** Null keeps the saved one. */
  clientSecret: Secret | null
  mode: Mode
  /** The Authorized User of a pasted dialog; left out, the saved one stays while the Client Id is the same. */
  authorizedUser?: string | null
  /** The admin link through which the values come. */
  linkId?: string | null
  /** A person confirmed that a working connection moves to another instance. */
  instanceConfirmed?: boolean
}

type Place = { tenantId: string; connectionId: string }

/** The next version of a draft's credentials: what was typed now, and from the version before what was left blank. */
export async function draftRow(
  tx: Transaction,
  keyring: Keyring,
  place: Place,
  input: CredentialsInput,
  now: Date,
) {
  const last = await tx.credentials.findFirst({ where: place, orderBy: { version: 'desc' } })
  const saved = last && mayKeep(last, input) ? last : null
  const at = { ...place, version: (last?.version ?? 0) + 1 }
  const clientId = await chosenClientId(tx, keyring, input, saved)
  const typedSecret = input.clientSecret === null ? '' : reveal(input.clientSecret)
  const secret = await chosen(tx, keyring, typedSecret, saved, 'clientSecret')
  const typed = observeTyped({
    mode: input.mode,
    endpoint: input.endpoint,
    clientId: clientId.text,
    clientSecret: secret.text,
  })
  const isShown = StoredShape.parse(typed.clientId) === 'clientId'
  const mark = (field: 'clientId' | 'clientSecret', text: string) =>
    text === '' ? null : fingerprint(keyring, place.tenantId, field, text)
  const seal = (field: 'clientId' | 'clientSecret', text: string) =>
    text === '' ? null : sealFor(tx, keyring, at, field, secretFrom(text))
  const clientIdSealed = isShown ? null : await seal('clientId', clientId.text)
  const secretSealed = await seal('clientSecret', secret.text)
  const keptUntil = new Date(now.getTime() + serverSettings().kept.draftSecret)
  const clientIdFingerprint = mark('clientId', clientId.text)
  const isTypedAgain = typedSecret !== '' || (clientIdSealed !== null && !clientId.isSaved)
  const hasSealed = secretSealed !== null || clientIdSealed !== null
  return {
    ...at,
    id: randomUUID(),
    endpoint: typed.endpoint,
    clientId: isShown ? clientId.text : null,
    clientIdSealed,
    clientIdShape: typed.clientId,
    secretShape: typed.clientSecret,
    secretSealed,
    clientIdFingerprint,
    secretFingerprint: mark('clientSecret', secret.text),
    secretDestroyAt: hasSealed ? destroyAt(saved, isTypedAgain, keptUntil) : null,
    linkId: input.linkId ?? (clientId.isSaved || secret.isSaved ? (saved?.linkId ?? null) : null),
    instanceConfirmed: input.instanceConfirmed ?? false,
    authorizedUser: authorizedUser(input, saved, clientIdFingerprint),
  }
}

/**
 * A draft's values can be kept by leaving them blank, but no link keeps what came another way: who holds it could have
 * them sent elsewhere. What a person of the tenant keeps of a link's values still came through that link.
 */
function mayKeep({ status, linkId }: Credentials, input: CredentialsInput): boolean {
  return status === 'pending' && (input.linkId == null || input.linkId === linkId)
}

/** Leaving a field blank does not make a saved secret live longer. */
function destroyAt(saved: Credentials | null, isTypedAgain: boolean, keptUntil: Date): Date {
  const until = saved?.secretDestroyAt
  return isTypedAgain || !until || until > keptUntil ? keptUntil : until
}

function authorizedUser(
  { authorizedUser: given }: CredentialsInput,
  saved: Credentials | null,
  clientIdFingerprint: string | null,
): string | null {
  if (given !== undefined) return given?.trim() || null
  return saved?.clientIdFingerprint === clientIdFingerprint ? saved.authorizedUser : null
}

/** A link's form never shows a Client Id again, so leaving it blank keeps it, whatever its shape. */
async function chosenClientId(
  tx: Transaction,
  keyring: Keyring,
  { clientId, linkId }: CredentialsInput,
  saved: Credentials | null,
) {
  const found = await chosen(tx, keyring, clientId.trim(), saved, 'clientId')
  if (found.text !== '' || linkId == null || saved?.clientId == null) return found
  return { text: saved.clientId, isSaved: true }
}

async function chosen(
  tx: Transaction,
  keyring: Keyring,
  typed: string,
  saved: Credentials | null,
  field: 'clientId' | 'clientSecret',
): Promise<{ text: string; isSaved: boolean }> {
  if (typed !== '' || saved === null) return { text: typed, isSaved: false }
  const sealed = field === 'clientId' ? saved.clientIdSealed : saved.secretSealed
  if (sealed === null) return { text: '', isSaved: false }
  return { text: reveal(await openFrom(tx, keyring, saved, field, sealed)), isSaved: true }
}
