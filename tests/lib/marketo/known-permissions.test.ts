import { expect, it } from 'vitest'
import { isKnownPermission, nearestPermissions } from '#lib/marketo/known-permissions.ts'
import { OPERATIONS, requirementOf } from '#lib/marketo/permission-map.ts'

it.each([
  'Read-Only Lead',
  'read only leads',
  'Read-Write Person',
  'Approve Asset',
  'Access Design Studio',
  'Activate Campaign',
])('%s is known', (name) => {
  expect(isKnownPermission(name)).toBe(true)
})

it.each(['Foo', '', 'Read-Only', 'Read-Only Laed', 'x'.repeat(100)])('%s is not', (name) => {
  expect(isKnownPermission(name)).toBe(false)
})

it('knows all that any operation takes', () => {
  const names = OPERATIONS.flatMap((operation) => requirementOf(operation).flat())
  expect(names.filter((name) => !isKnownPermission(name))).toEqual([])
})

it.each([
  ['Read-Only Laed', 'Read-Only Lead'],
  ['Execute Campaing', 'Execute Campaign'],
  ['Read-Write Opportunty', 'Read-Write Opportunity'],
  ['Approve Emial', 'Approve Email'],
])('names for %s first %s', (written, name) => {
  expect(nearestPermissions(written)).toHaveLength(3)
  expect(nearestPermissions(written)[0]).toBe(name)
})
