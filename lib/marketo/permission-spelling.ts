/** Under which heading of a role a tick stands; `likelyAccessApi` where Adobe does not say. */
export type TickGroup = 'accessApi' | 'accessDesignStudio' | 'likelyAccessApi'

/** One form for every spelling: "Read-Only Person", "read only leads" and "Read-Only Lead" are one. */
export function spelling(name: string): string {
  const plain = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''))
    .join(' ')
    .trim()
    .replace(/(?<!sale )person$/, 'lead')
  return SLIPS.get(plain) ?? plain
}

/** Names that Adobe's OpenAPI files give to permissions which no role has, beside the ones meant. */
const SLIPS = new Map([
  ['read asset', 'read only asset'],
  ['read write named opportunity', 'read write opportunity'],
])

/** Names that Adobe's OpenAPI files and endpoint reference use beside the 24. */
const OTHERS: [TickGroup, string[]][] = [
  [
    'accessApi',
    [
      ...['Read-Only Custom Object Type', 'Read-Write Custom Object Type'],
      ...['Read-Write Schema Standard Field', 'Read-Write Schema Custom Field'],
      ...['Read-Only Redirect Rules', 'Read-Write Redirect Rules'],
    ],
  ],
  ['likelyAccessApi', ['Activate Campaign', 'Deactivate Campaign', 'Access User Management Api']],
  [
    'accessDesignStudio',
    [
      'Access Design Studio',
      ...['Email', 'Email Template', 'Snippet'].flatMap((asset) =>
        ['Access', 'Edit', 'Delete', 'Approve'].map((act) => `${act} ${asset}`),
      ),
    ],
  ],
]

export const OTHER_NAMES: readonly string[] = OTHERS.flatMap(([, names]) => names)

const bySpelling = new Map(
  OTHERS.flatMap(([group, names]) => names.map((name) => [spelling(name), { name, group }])),
)

/** A permission outside Adobe's 24: under Adobe's own spelling where it has one, else as it was written. */
export const otherPermission = (name: string): { name: string; group: TickGroup } =>
  bySpelling.get(spelling(name)) ?? { name: name.trim(), group: 'likelyAccessApi' }
