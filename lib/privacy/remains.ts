/** What an erasure leaves behind. `until` is ISO 8601, null where nobody here can say when it goes. */
export type Remains = { what: string; why: string; until: string | null }

const BACKUPS: Remains = {
  what: 'database_backups',
  why: 'Backups and write-ahead logs made before hold the rows as they were, until the operator lets them go. What is sealed in them opens only with a copy of the data key as old as they are, and the key-encryption key.',
  until: null,
}
const LOGS: Remains = {
  what: 'logs',
  why: 'Lines written before hold ids and codes: no name, no e-mail, no typed value. The operator sets how long they are kept.',
  until: null,
}
const EVENTS: Remains = {
  what: 'audit_events',
  why: 'The append-only record of who did what: ids, codes and keyed pseudonyms, no name, no e-mail, no typed value. This service cannot change or delete it.',
  until: null,
}

export const TENANT_REMAINS: Remains[] = [
  EVENTS,
  BACKUPS,
  LOGS,
  {
    what: 'webhooks_delivered',
    why: 'What your receivers were told before is yours.',
    until: null,
  },
  {
    what: 'marketo',
    why: "The role, API-only user and service that were made in the tenant's Marketo are theirs to delete. An access token handed out before works until it expires, an hour after Marketo made it.",
    until: null,
  },
]

export const END_USER_REMAINS: Remains[] = [
  EVENTS,
  {
    what: 'connections',
    why: "The connections that they made are the tenant's and stay, with tests and history; who made them is a keyed pseudonym.",
    until: null,
  },
  {
    what: 'sessions',
    why: 'Their connect sessions stay without id, name, e-mail, metadata and return URL: what was needed, in which language and when, for the tests that were made with it.',
    until: null,
  },
  BACKUPS,
  LOGS,
]
