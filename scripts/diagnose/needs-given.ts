import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import { needsOfOperations } from '#lib/host/needs-of-operations.ts'
import { nearestOperations } from '#lib/marketo/find-operation.ts'
import { neededPermissions } from '#lib/marketo/needed-permissions.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'

/** Lists as they were typed: names separated by commas. */
type NeedsTyped = {
  permissions?: string | undefined
  optional?: string | undefined
  mustVerify?: string | undefined
  operations?: string | undefined
}

const DEFAULT_PERMISSION = 'Read-Only Lead'

/** What is to be probed. A permission that must be verified is required, unless it was named as optional. */
export function needsGiven({
  permissions,
  optional,
  mustVerify,
  operations,
}: NeedsTyped): PermissionNeed[] {
  const byDefault = operations === undefined ? DEFAULT_PERMISSION : ''
  const named = [
    ...needsOf(permissions ?? byDefault, 'required'),
    ...needsOf(optional ?? '', 'optional'),
  ]
  const strict = needsOf(mustVerify ?? '', 'required').map((need) => ({
    ...need,
    needed: named.find((one) => isSame(one, need))?.needed ?? need.needed,
    mustVerify: true,
  }))
  return needsOfOperations(
    [...named, ...strict],
    namesIn(operations ?? '').map((operation) => ({ operation, needed: 'required', reason: '' })),
  )
}

/** Operations that Adobe does not document, each with the names nearest to it. */
export const unknownOperations = (operations: string): { name: string; nearest: string[] }[] =>
  neededPermissions(namesIn(operations)).unknown.map((name) => ({
    name,
    nearest: nearestOperations(name),
  }))

export const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

const needsOf = (names: string, needed: PermissionNeed['needed']): PermissionNeed[] =>
  namesIn(names).map((permission) => ({ permission, needed, reason: '' }))

const isSame = (one: PermissionNeed, other: PermissionNeed) =>
  permissionNamed(one.permission).name === permissionNamed(other.permission).name
