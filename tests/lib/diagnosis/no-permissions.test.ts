import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/marketo/observation.ts'
import { denied, letIn, need, optional, passes, probe, says } from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const lead = need('Read-Only Lead')
const campaign = need('Read-Only Campaign')
const noTicks = [...letIn(), ...denied('Read-Only Lead'), ...denied('Read-Only Campaign', 1)]
const both = { needs: [lead, campaign] }

describe('no_permissions', () => {
  it('is likely when two families, and all of them, are denied', () => {
    const verdict = verdictOf(noTicks, both)
    expect(verdict).toMatchObject({
      code: 'no_permissions',
      outcome: 'fixable',
      owner: 'marketoAdmin',
      confidence: 'likely',
    })
    expect(otherCodes(verdict)).toEqual([
      'permission_missing',
      'workspace_missing',
      'several_roles',
    ])
  })

  it('is not said for one family, be it two permissions', () => {
    const needs = [lead, need('Read-Write Lead')]
    const seen = [...letIn(), ...denied('Read-Only Lead'), ...denied('Read-Write Lead', 1)]
    expect(codeOf(seen, { needs })).toBe('permission_missing')
  })

  it('is not said when one of them passed or was in trouble', () => {
    const one = [...letIn(), ...denied('Read-Only Lead')]
    expect(codeOf([...one, probe('Read-Only Campaign', passes())], both)).toBe('permission_missing')
    expect(codeOf([...one, probe('Read-Only Campaign', says('604'))], both)).toBe(
      'permission_missing',
    )
  })

  it('is not said when an optional one passed: then the role holds something', () => {
    const needs = [lead, campaign, optional('Read-Only Activity')]
    const verdict = (activity: Outcome) =>
      verdictOf([...noTicks, probe('Read-Only Activity', activity)], { needs })
    expect(verdict(passes())).toMatchObject({
      code: 'permission_missing',
      confidence: 'likely',
      params: { permissions: ['Read-Only Lead', 'Read-Only Campaign'] },
    })
    expect(verdict(says('604')).code).toBe('no_permissions')
  })

  it('is not said from what may be off for the subscription, be it several families', () => {
    const off = ['Company', 'Sales Person', 'Named Account', 'Named Account List'].map(
      (family) => `Read-Only ${family}`,
    )
    const refused = [...letIn(), ...off.flatMap((name) => denied(name, 1))]
    const needs = off.map((name) => need(name))
    expect(codeOf(refused, { needs })).toBe('permission_missing')
    const withLead = [...refused, ...denied('Read-Only Lead')]
    expect(codeOf(withLead, { needs: [...needs, lead] })).toBe('permission_missing')
    const withBoth = [...withLead, ...denied('Read-Only Campaign', 1)]
    expect(codeOf(withBoth, { needs: [...needs, lead, campaign] })).toBe('no_permissions')
  })

  it('gives way to what the person saw', () => {
    expect(codeOf(noTicks, { ...both, answers: { workspaces: 'yes' } })).toBe('workspace_missing')
    expect(codeOf(noTicks, { ...both, answers: { role_has_ticks: 'yes' } })).toBe(
      'permission_missing',
    )
    const noWorkspaces = verdictOf(noTicks, { ...both, answers: { workspaces: 'no' } })
    expect(otherCodes(noWorkspaces)).not.toContain('workspace_missing')
  })
})
