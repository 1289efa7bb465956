/** Who does something, for which tenant, in which request. `actor.id` is a pseudonym, never a name or an e-mail. */
export type Context = {
  tenantId: string
  actor: { kind: 'endUser' | 'host' | 'system'; id: string }
  requestId: string
}
