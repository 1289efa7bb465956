import { expect, it } from 'vitest'
import { migrationProblems } from '#lib/health/migration-problems.ts'

const expected = [
  { name: '1_start', checksum: 'a' },
  { name: '2_next', checksum: 'b' },
]
const applied = expected.map((migration) => ({ ...migration, isFinished: true }))

it('finds nothing wrong when all are applied as they are', () => {
  expect(migrationProblems(expected, applied)).toEqual([])
})

it('finds nothing wrong with a migration of a newer version', () => {
  const newer = [...applied, { name: '3_newer', checksum: 'c', isFinished: true }]
  expect(migrationProblems(expected, newer)).toEqual([])
})

it('finds what is missing', () => {
  expect(migrationProblems(expected, applied.slice(0, 1))).toEqual(['migration_missing'])
})

it('finds what has not come to its end', () => {
  const half = [applied[0]!, { name: '2_next', checksum: 'b', isFinished: false }]
  expect(migrationProblems(expected, half)).toEqual(['migration_failed'])
})

it('finds what is not what was applied', () => {
  const changed = [applied[0]!, { name: '2_next', checksum: 'x', isFinished: true }]
  expect(migrationProblems(expected, changed)).toEqual(['migration_changed'])
})
