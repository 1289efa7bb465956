import { findOperation } from '#lib/marketo/find-operation.ts'
import { differenceOf, operationName, requirementOf } from '#lib/marketo/permission-map.ts'
import type { Clause, Difference, MappedOperation } from '#lib/marketo/permission-map.ts'
import { PERMISSIONS, isBulkExport, permissionNamed } from '#lib/marketo/permissions.ts'

/** `because`: the operations that take it, as `GET /rest/v1/leads.json`. */
export type NeededPermission = { permission: string; because: string[] }

/** What each of Adobe's two sources says, in its own words; null: nothing. */
export type Disagreement = {
  operation: string
  openApi: string[] | null
  reference: string[] | null
  differ: Difference
}

export type Needed = {
  permissions: NeededPermission[]
  disagreements: Disagreement[]
  /** Not documented, but worth a tick where bulk export matters: Adobe names the Read-Only half alone there. */
  advice: NeededPermission[]
  unknown: string[]
}

/**
 * The fewest permissions with which all these operations work, by canonical name in Adobe's order. A Read-Only
 * permission is taken where a Read-Write one would do as well, unless that one is needed anyway; `alsoNeeded` are such
 * needs from elsewhere. Where Adobe's sources disagree, what either names is taken.
 */
export function neededPermissions(operations: string[], alsoNeeded: string[] = []): Needed {
  const asked = operations.map((name) => ({ name, found: findOperation(name) }))
  const known = [...new Set(asked.flatMap(({ found }) => found ?? []))]
  const demands = known.flatMap((operation) =>
    requirementOf(operation).map((clause) => ({ operation: operationName(operation), clause })),
  )
  const given = alsoNeeded.map((name) => permissionNamed(name).name)
  const forced = new Set([...given, ...demands.flatMap(({ clause }) => alone(clause))])
  const because = new Map<string, string[]>()
  for (const { operation, clause } of demands) {
    const permission = clause.find((name) => forced.has(name)) ?? clause[0] ?? ''
    because.set(permission, [...new Set([...(because.get(permission) ?? []), operation])])
  }
  const permissions = [...because].map((one) => ({ permission: one[0], because: one[1] }))
  return {
    permissions: permissions.toSorted(inAdobesOrder),
    disagreements: known.flatMap(disagreementOf),
    advice: permissions.flatMap(bulkExportAdvice).filter((one) => !because.has(one.permission)),
    unknown: asked.flatMap(({ name, found }) => (found ? [] : [name])),
  }
}

const alone = (clause: Clause): Clause => (clause.length === 1 ? clause : [])

function disagreementOf(operation: MappedOperation): Disagreement[] {
  const differ = differenceOf(operation)
  const { openApi, reference } = operation
  return differ ? [{ operation: operationName(operation), openApi, reference, differ }] : []
}

function bulkExportAdvice({ permission, because }: NeededPermission): NeededPermission[] {
  const exports = because.filter(isBulkExport)
  return permission.startsWith('Read-Only ') && exports.length > 0
    ? [{ permission: permission.replace('Only', 'Write'), because: exports }]
    : []
}

const PLACES = new Map(PERMISSIONS.map(({ name }, place) => [name, place]))

const inAdobesOrder = (one: NeededPermission, other: NeededPermission): number =>
  placeOf(one) - placeOf(other) || one.permission.localeCompare(other.permission)

const placeOf = ({ permission }: NeededPermission): number =>
  PLACES.get(permission) ?? PERMISSIONS.length
