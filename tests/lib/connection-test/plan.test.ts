import { describe, expect, it } from 'vitest'
import { planTest } from '#lib/connection-test/plan.ts'
import { PERMISSIONS, permissionNamed } from '#lib/marketo/permissions.ts'

const need = (permission: string) => ({ permission, needed: 'required' as const, reason: '' })

describe('the plan of a test', () => {
  it('takes two calls and one for each family of permissions', () => {
    const needs = ['Read-Only Lead', 'Read-Only Activity', 'Read-Write Activity'].map(need)
    const plan = planTest(needs)
    expect(plan.calls).toBe(4)
    expect(plan.probes.map(({ permission }) => permission)).toEqual([
      'Read-Only Lead',
      'Read-Only Activity',
    ])
  })

  it('takes one more for each of our other addresses, and none for the one it calls from', () => {
    const needs = [need('Read-Only Lead')]
    const [main, second, third] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const
    expect(planTest(needs, [main])).toMatchObject({ calls: 3, elsewhere: [] })
    expect(planTest(needs, [main, second, third])).toMatchObject({
      calls: 5,
      elsewhere: [second, third],
    })
  })

  it('calls nothing for a permission that no read can prove', () => {
    expect(planTest([need('Approve Assets'), need('Access Redirect Rules')]).probes).toEqual([])
  })

  it('only ever reads: every probe is a path for a GET, none of them writes or deletes', () => {
    const { probes } = planTest(PERMISSIONS.map(({ name }) => need(name)))
    expect(probes).toHaveLength(12)
    for (const { probe } of probes) expect(probe.path).toMatch(/^\/(rest|bulk)\/[\w./{}?=&-]+$/)
  })
})

describe('the name of a permission', () => {
  it.each([
    ['read-only lead', 'Read-Only Lead'],
    ['Read-Only Person', 'Read-Only Lead'],
    ['READ-WRITE PERSONS', 'Read-Write Lead'],
    ['Read-Only Asset', 'Read-Only Assets'],
    ['Read-Only Activities', 'Read-Only Activity'],
    ['Read-Only Sales Persons', 'Read-Only Sales Person'],
    ['Read Only Named Account Lists', 'Read-Only Named Account List'],
    ['Read-Only Companies', 'Read-Only Company'],
  ])('is found for %s', (spelling, name) => expect(permissionNamed(spelling).name).toBe(name))

  it("covers Adobe's list of 24, and accepts any other as not verifiable", () => {
    expect(PERMISSIONS).toHaveLength(24)
    expect(permissionNamed('Access User Management Api')).toMatchObject({
      name: 'Access User Management Api',
      evidence: 'none',
      probe: null,
    })
  })
})
