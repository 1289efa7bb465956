import type { Problem } from '#lib/health/problem.ts'

type Applied = { name: string; checksum: string; isFinished: boolean }
type Expected = { name: string; checksum: string }

/**
 * What is wrong with a database's migrations. One that the build does not know is none: while a new version rolls out,
 * the old one runs on the new tables.
 */
export function migrationProblems(expected: Expected[], applied: Applied[]): Problem[] {
  return expected.flatMap(({ name, checksum }): Problem[] => {
    const rows = applied.filter((row) => row.name === name)
    const finished = rows.find((row) => row.isFinished)
    if (!finished) return [rows.length > 0 ? 'migration_failed' : 'migration_missing']
    return finished.checksum === checksum ? [] : ['migration_changed']
  })
}
