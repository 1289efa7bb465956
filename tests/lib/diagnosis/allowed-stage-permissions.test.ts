import { describe, expect, it } from 'vitest'
import {
  call,
  denied,
  envelope,
  letIn,
  need,
  optional,
  passes,
  probe,
  probeAgain,
  says,
  tokenGiven,
  typed,
} from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const lead = need('Read-Only Lead')
const campaign = need('Read-Only Campaign')
const leadPasses = probe('Read-Only Lead', passes())
const noTicks = [...letIn(), ...denied('Read-Only Lead'), ...denied('Read-Only Campaign', 1)]
const both = { needs: [lead, campaign] }

describe('permission_missing', () => {
  const seen = [...letIn(), leadPasses, ...denied('Read-Only Campaign', 1)]

  it('is likely when a required probe is denied, and names which', () => {
    const verdict = verdictOf(seen, both)
    expect(verdict).toMatchObject({
      code: 'permission_missing',
      outcome: 'fixable',
      owner: 'marketoAdmin',
      confidence: 'likely',
      question: 'workspaces',
      params: { permissions: ['Read-Only Campaign'] },
      retry: { kind: 'afterFix' },
    })
    expect(otherCodes(verdict)).toEqual(['workspace_missing'])
  })

  it('is certain once there are no workspaces', () => {
    const verdict = verdictOf(seen, { ...both, answers: { workspaces: 'no' } })
    expect(verdict).toMatchObject({ code: 'permission_missing', confidence: 'certain' })
    expect(verdict.alternatives).toEqual([])
    expect(verdict).not.toHaveProperty('question')
  })

  it('names a change that a running token does not know yet, and when the token ends', () => {
    const old = [
      typed(),
      call('token', tokenGiven('api@acme.example', 600)),
      call('baseline', envelope({ requestId: `a#${Date.UTC(2026, 10, 22, 12).toString(16)}` }), {
        at: 1000,
      }),
      ...denied('Read-Only Campaign', 1),
    ]
    const verdict = verdictOf(old, { needs: [campaign] })
    expect(otherCodes(verdict)).toContain('permission_just_changed')
    expect(verdict.params).toMatchObject({
      tokenSecondsLeft: 600,
      tokenEndsAt: '2026-11-22T12:09:59.000Z',
    })
  })

  it('names several missing ones in the order of the needs', () => {
    const needs = [campaign, lead, need('Read-Only Company')]
    const twoOfThree = [...noTicks, probe('Read-Only Company', passes())]
    expect(verdictOf(twoOfThree, { needs }).params).toMatchObject({
      permissions: ['Read-Only Campaign', 'Read-Only Lead'],
    })
  })

  it('is never said from one 603 where the second probe passes', () => {
    const contradicted = [
      ...letIn(),
      probe('Read-Only Lead', says('603')),
      probeAgain('Read-Only Lead', passes()),
    ]
    expect(codeOf(contradicted, { needs: [lead] })).toBe('connected')
  })

  it('is never said from one 603 where the second probe told nothing', () => {
    const once = [...letIn(), ...denied('Read-Only Lead', 1)]
    const context = { needs: [lead, campaign] }
    expect(codeOf([...once, probe('Read-Only Campaign', passes())], context)).toBe(
      'connected_with_gaps',
    )
    expect(codeOf([...once, probeAgain('Read-Only Lead', says('611'))], { needs: [lead] })).toBe(
      'marketo_unavailable',
    )
  })

  it('is never said of an optional permission', () => {
    expect(codeOf(seen, { needs: [lead, optional('Read-Only Campaign')] })).toBe(
      'connected_with_gaps',
    )
  })
})

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

  it('gives way to what the person saw', () => {
    expect(codeOf(noTicks, { ...both, answers: { workspaces: 'yes' } })).toBe('workspace_missing')
    expect(codeOf(noTicks, { ...both, answers: { role_has_ticks: 'yes' } })).toBe(
      'permission_missing',
    )
    const noWorkspaces = verdictOf(noTicks, { ...both, answers: { workspaces: 'no' } })
    expect(otherCodes(noWorkspaces)).not.toContain('workspace_missing')
  })
})

describe('workspace_missing', () => {
  it('is possible for 1008', () => {
    const seen = [...letIn(), leadPasses, probe('Read-Only Campaign', says('1008'))]
    expect(verdictOf(seen, both)).toMatchObject({
      code: 'workspace_missing',
      owner: 'marketoAdmin',
      confidence: 'possible',
      question: 'workspaces',
    })
  })

  it('is likely by answer, with the missing tick as alternative', () => {
    const seen = [...letIn(), leadPasses, ...denied('Read-Only Campaign', 1)]
    const verdict = verdictOf(seen, { ...both, answers: { workspaces: 'yes' } })
    expect(verdict).toMatchObject({ code: 'workspace_missing', confidence: 'likely' })
    expect(otherCodes(verdict)).toEqual(['permission_missing'])
  })

  it('is said for 1008 on the baseline', () => {
    const seen = [typed(), call('token', tokenGiven()), call('baseline', says('1008'))]
    expect(codeOf(seen)).toBe('workspace_missing')
  })

  it('is not said by answer where nothing was denied', () => {
    const seen = [...letIn(), leadPasses]
    expect(codeOf(seen, { needs: [lead], answers: { workspaces: 'yes' } })).toBe('connected')
  })

  it('is not said for 1008 on an optional permission', () => {
    const seen = [...letIn(), leadPasses, probe('Read-Only Campaign', says('1008'))]
    expect(codeOf(seen, { needs: [lead, optional('Read-Only Campaign')] })).toBe(
      'connected_with_gaps',
    )
  })
})

describe('features', () => {
  const company = need('Read-Only Company')
  const off = [...letIn(), leadPasses, probe('Read-Only Company', says('1018'))]

  it.each(['703', '616', '1018', '1026'])('says feature_disabled for %s on mustVerify', (code) => {
    const seen = [...letIn(), leadPasses, probe('Read-Only Company', says(code))]
    const needs = [lead, { ...company, mustVerify: true }]
    expect(verdictOf(seen, { needs })).toMatchObject({
      code: 'feature_disabled',
      outcome: 'ours',
      owner: 'hostSupport',
      confidence: 'certain',
      params: { permissions: ['Read-Only Company'], codes: [code] },
    })
  })

  it('does not block what the host can do without verifying', () => {
    expect(codeOf(off, { needs: [lead, company] })).toBe('connected_with_gaps')
    expect(
      codeOf(off, { needs: [lead, { ...optional('Read-Only Company'), mustVerify: true }] }),
    ).toBe('connected_with_gaps')
  })
})
