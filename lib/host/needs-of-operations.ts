import * as z from 'zod/mini'
import { PermissionNeed } from '#lib/diagnosis/report.ts'
import { findOperation } from '#lib/marketo/find-operation.ts'
import { neededPermissions } from '#lib/marketo/needed-permissions.ts'
import { operationName } from '#lib/marketo/permission-map.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'

/** A call that the host makes: by Adobe's operation id, or as `GET /rest/v1/leads.json`. */
export const OperationNeed = z.object({
  operation: z.string(),
  ...z.pick(PermissionNeed, { needed: true, reason: true, mustVerify: true }).shape,
})
export type OperationNeed = z.infer<typeof OperationNeed>

/**
 * The permissions asked for by name, and the fewest that the operations take beside them, each once. What a required and
 * an optional need share is required. Operations must be known ones.
 */
export function needsOfOperations(
  permissions: PermissionNeed[],
  operations: OperationNeed[],
): PermissionNeed[] {
  const ofKind = (kind: OperationNeed['needed']) =>
    operations.filter(({ needed }) => needed === kind)
  const required = permissions.filter(({ needed }) => needed === 'required')
  const first = merge([...required, ...needsOf(ofKind('required'), required)])
  const rest = permissions.filter(({ needed }) => needed === 'optional')
  return merge([...first, ...rest, ...needsOf(ofKind('optional'), [...first, ...rest])])
}

function needsOf(operations: OperationNeed[], given: PermissionNeed[]): PermissionNeed[] {
  const named = operations.map(({ operation, ...need }) => {
    const found = findOperation(operation)
    return { name: found ? operationName(found) : operation, need }
  })
  const { permissions } = neededPermissions(
    named.map(({ name }) => name),
    given.map(({ permission }) => permission),
  )
  return permissions.flatMap(({ permission, because }) =>
    named
      .filter(({ name }) => because.includes(name))
      .map(({ name, need }): PermissionNeed => ({ permission, ...need, operations: [name] })),
  )
}

/** One need for each permission, at the place of the first. */
function merge(needs: PermissionNeed[]): PermissionNeed[] {
  const merged = new Map<string, PermissionNeed>()
  for (const need of needs) {
    const { name } = permissionNamed(need.permission)
    const before = merged.get(name)
    merged.set(name, before ? together(before, need) : need)
  }
  return [...merged.values()]
}

function together(one: PermissionNeed, other: PermissionNeed): PermissionNeed {
  const reasons = [one.reason, other.reason].filter((reason) => reason !== '')
  const operations = [...new Set([...(one.operations ?? []), ...(other.operations ?? [])])]
  return {
    permission: one.permission,
    needed: one.needed === 'required' ? 'required' : other.needed,
    reason: [...new Set(reasons)].join(' '),
    ...((one.mustVerify || other.mustVerify) && { mustVerify: true }),
    ...(operations.length > 0 && { operations }),
  }
}
