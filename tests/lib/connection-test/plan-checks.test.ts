import { describe, expect, it } from 'vitest'
import { planTest, stopsTheRest } from '#lib/connection-test/plan.ts'
import { CheckId } from '#lib/diagnosis/report.ts'

describe('the checks of a test', () => {
  it('are all there are, in the order in which a report shows them', () => {
    expect(planTest([]).checks).toEqual(CheckId.options)
    expect(CheckId.options).toEqual([
      'endpoint',
      'reach',
      'credentials',
      'apiUser',
      'access',
      'permissions',
      'quota',
    ])
  })

  it('end the run where what comes after would be refused for the same reason', () => {
    expect(CheckId.options.filter(stopsTheRest)).toEqual([
      'endpoint',
      'reach',
      'credentials',
      'access',
    ])
  })
})

describe('the calls of a test', () => {
  it('are a token and a baseline where nothing is needed and one address is ours', () => {
    expect(planTest([])).toMatchObject({ probes: [], elsewhere: [], calls: 2 })
    expect(planTest([], [])).toMatchObject({ elsewhere: [], calls: 2 })
  })

  it('are one read for several permissions of one family, with its confirming read beside it', () => {
    const needs = ['Read-Write Activity', 'Read-Only Activity'].map((permission) => ({
      permission,
      needed: 'required' as const,
      reason: '',
    }))
    expect(planTest(needs).probes).toEqual([
      {
        permission: 'Read-Write Activity',
        probe: { path: '/rest/v1/activities/pagingtoken.json?sinceDatetime={now}' },
        secondProbe: { path: '/rest/v1/activities/types.json' },
      },
    ])
  })
})
