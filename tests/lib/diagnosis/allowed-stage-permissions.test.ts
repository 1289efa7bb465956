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

  it.each(['Company', 'Sales Person', 'Named Account', 'Named Account List'])(
    'is never certain of %s, which may be off for the subscription instead',
    (family) => {
      const answers = { workspaces: 'no' } as const
      const off = need(`Read-Only ${family}`)
      const alone = [...letIn(), leadPasses, ...denied(off.permission, 1)]
      const beside = [...alone, ...denied('Read-Only Campaign', 1)]
      for (const [observations, needs] of [
        [alone, [lead, off]],
        [beside, [lead, off, campaign]],
      ] as const) {
        const verdict = verdictOf(observations, { needs: [...needs], answers })
        expect(verdict).toMatchObject({ code: 'permission_missing', confidence: 'likely' })
        expect(verdict.alternatives).toEqual([
          { code: 'feature_disabled', confidence: 'possible', why: 'featureMissing' },
        ])
      }
    },
  )

  it('is never said of an optional permission', () => {
    expect(codeOf(seen, { needs: [lead, optional('Read-Only Campaign')] })).toBe(
      'connected_with_gaps',
    )
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

  it('is not said for 1008 where no permission was asked for: it is unknown, with its code', () => {
    const onBaseline = [...letIn().slice(0, 2), call('baseline', says('1008'))]
    const fromIdentity = [typed(), call('token', says('1008'))]
    for (const seen of [onBaseline, fromIdentity]) {
      const verdict = verdictOf(seen, { needs: [lead], answers: { workspaces: 'yes' } })
      expect(verdict).toMatchObject({ code: 'unknown', params: { codes: ['1008'] } })
    }
    const shutOut = [...letIn().slice(0, 2), call('baseline', says('1099'))]
    const probed = [...shutOut, probe('Read-Only Lead', says('1008'))]
    expect(codeOf(probed, { needs: [lead] })).toBe('unknown')
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
