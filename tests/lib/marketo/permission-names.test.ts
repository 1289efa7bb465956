import { describe, expect, it } from 'vitest'
import { PERMISSIONS, isBulkExport, permissionNamed } from '#lib/marketo/permissions.ts'

describe('permissionNamed', () => {
  it.each([
    ['Read-Only Person', 'Read-Only Lead'],
    ['read only leads', 'Read-Only Lead'],
    ['READ-WRITE PEOPLE', 'READ-WRITE PEOPLE'],
    ['Read-Only Sales Persons', 'Read-Only Sales Person'],
    ['Read-Only Asset', 'Read-Only Assets'],
    ['Read-Write Companies', 'Read-Write Company'],
    ['Read-Only Activities', 'Read-Only Activity'],
    ['Read-Only Campaigns', 'Read-Only Campaign'],
    ['approve asset', 'Approve Assets'],
    // What Adobe's OpenAPI files write in places.
    ['Read-Asset', 'Read-Only Assets'],
    ['Read-Write Named Opportunity', 'Read-Write Opportunity'],
    ['Read Only Redirect Rules', 'Read-Only Redirect Rules'],
    ['access design studio', 'Access Design Studio'],
    [' Something of ours ', 'Something of ours'],
  ])('%s is %s', (written, name) => {
    expect(permissionNamed(written).name).toBe(name)
  })

  it('knows Adobe’s 24, each by its own name', () => {
    expect(PERMISSIONS).toHaveLength(24)
    for (const permission of PERMISSIONS) expect(permissionNamed(permission.name)).toBe(permission)
  })

  it('accepts a name outside the 24, which no read can verify', () => {
    expect(permissionNamed('Activate Campaign')).toMatchObject({
      name: 'Activate Campaign',
      evidence: 'none',
      probe: null,
    })
  })

  it.each([
    ['Read-Only Lead', 'accessApi'],
    ['Read-Write Schema Custom Fields', 'accessApi'],
    ['Edit Email Template', 'accessDesignStudio'],
    ['Access User Management API', 'likelyAccessApi'],
    ['Something of ours', 'likelyAccessApi'],
  ])('%s is ticked under %s', (name, group) => {
    expect(permissionNamed(name).group).toBe(group)
  })
})

describe('isBulkExport', () => {
  it.each([
    ['POST /bulk/v1/leads/export/create.json', true],
    ['GET /bulk/v1/activities/export.json', true],
    ['GET /bulk/v1/program/members/export/{exportId}/file.json', true],
    ['POST /bulk/v1/leads.json', false],
    ['GET /rest/v1/leads.json', false],
  ])('%s: %s', (operation, is) => {
    expect(isBulkExport(operation)).toBe(is)
  })
})
