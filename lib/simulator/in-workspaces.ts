import type { Switches } from '#lib/simulator/switches.ts'

/** The rows that a role sees: those of the workspaces in which it is granted, and those that belong to none. */
export function inWorkspaces(
  rows: object[],
  { workspacesGranted }: Pick<Switches, 'workspacesGranted'>,
): object[] {
  return rows.filter(
    (row) => !('workspaceName' in row) || workspacesGranted.includes(String(row.workspaceName)),
  )
}
