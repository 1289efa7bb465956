/** How many rows of each kind an erasure removed. */
export const REMOVED_KINDS = [
  'connections',
  'credentials',
  'tests',
  'sessions',
  'links',
  'watches',
  'dataKeys',
  'tokens',
  'browserGrants',
  'receipts',
  'webhookMessages',
  'webhookDeliveries',
] as const
export type RemovedKind = (typeof REMOVED_KINDS)[number]
export type Removed = Record<RemovedKind, number>

/** What of one person an erasure ends, or takes their name from. */
export const END_USER_REMOVED_KINDS = [
  'sessions',
  'links',
  'tokens',
  'browserGrants',
  'receipts',
] as const satisfies RemovedKind[]
export type EndUserRemoved = Record<(typeof END_USER_REMOVED_KINDS)[number], number>

/** The sums; what none of them names is 0. */
export function together(...parts: Partial<Removed>[]): Removed {
  const sum = (kind: RemovedKind) => parts.reduce((all, part) => all + (part[kind] ?? 0), 0)
  return Object.fromEntries(REMOVED_KINDS.map((kind) => [kind, sum(kind)])) as Removed
}
