/** What a webhook can tell. A type and what its body holds never change; further ones may come. */
export const WEBHOOK_TYPES = [
  'connection.created',
  'connection.updated',
  'connection.degraded',
  'connection.recovered',
  'connection.unconfirmed',
  'connection.disconnected',
  'link.opened',
  'link.completed',
  'test.completed',
] as const
export type WebhookType = (typeof WEBHOOK_TYPES)[number]

const BY_EVENT = new Map<string, WebhookType>([
  ['connection.usable', 'connection.created'],
  ['connection.updated', 'connection.updated'],
  ['connection.degraded', 'connection.degraded'],
  ['connection.recovered', 'connection.recovered'],
  ['connection.unconfirmed', 'connection.unconfirmed'],
  ['connection.disconnected', 'connection.disconnected'],
  ['link.opened', 'link.opened'],
  ['link.completed', 'link.completed'],
  ['test.finished', 'test.completed'],
  ['test.cancelled', 'test.completed'],
  ['test.abandoned', 'test.completed'],
])

/** What an event is told as; null for what is not told. */
export const webhookTypeOf = (what: string): WebhookType | null => BY_EVENT.get(what) ?? null
