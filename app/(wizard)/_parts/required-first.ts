import type { PermissionNeed } from '#lib/diagnosis/report.ts'

/** What decides stands before what does not. */
export const requiredFirst = (needs: readonly PermissionNeed[]): PermissionNeed[] => [
  ...needs.filter(({ needed }) => needed === 'required'),
  ...needs.filter(({ needed }) => needed === 'optional'),
]
