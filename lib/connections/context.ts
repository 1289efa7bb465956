/**
 * Who does something, for which tenant, in which request. `actor.id` is a pseudonym (of a Marketo admin the
 * id of their link), never a name or an e-mail.
 */
export type Context = {
  tenantId: string
  actor: { kind: 'endUser' | 'marketoAdmin' | 'host' | 'system'; id: string }
  requestId: string
}
