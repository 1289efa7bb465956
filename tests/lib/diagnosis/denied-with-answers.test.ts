import { describe, expect, it } from 'vitest'
import type { Answer } from '#lib/diagnosis/verdict.ts'
import type { Outcome } from '#lib/marketo/observation.ts'
import { call, known, letIn, says } from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const baseline = (outcome: Outcome) => [...known(), call('baseline', outcome)]
const listed = { ip_restrictions: 'yes', addresses_listed: 'yes' } as const
const deniedTwice = [...baseline(says('603')), call('baselineSecond', says('603'))]

describe('with our addresses on the list', () => {
  const judged = (role_has_ticks: Answer) =>
    verdictOf(deniedTwice, { answers: { ...listed, role_has_ticks } })

  it('becomes no_permissions when the role has no ticks', () => {
    const verdict = judged('no')
    expect(verdict).toMatchObject({
      code: 'no_permissions',
      confidence: 'likely',
      params: { addressesListed: 'yes' },
    })
    expect(otherCodes(verdict)).toEqual(['token_not_received', 'several_roles'])
    expect(verdict).not.toHaveProperty('question')
  })

  it('becomes token_not_received, by elimination, when it has', () => {
    const verdict = judged('yes')
    expect(verdict).toMatchObject({
      code: 'token_not_received',
      confidence: 'possible',
      params: { addressesListed: 'yes' },
    })
    expect(otherCodes(verdict)).toEqual(['ip_blocked'])
  })

  it('takes no answer about a list that nobody says there is', () => {
    const answers = { addresses_listed: 'yes', role_has_ticks: 'yes' } as const
    expect(verdictOf(deniedTwice, { answers })).toMatchObject({
      code: 'ip_blocked',
      question: 'ip_restrictions',
      params: { at: 'rest' },
    })
  })
})

describe('without IP Restrictions', () => {
  it('becomes no_permissions, and asks for the ticks', () => {
    const verdict = verdictOf(deniedTwice, { answers: { ip_restrictions: 'no' } })
    expect(verdict).toMatchObject({
      code: 'no_permissions',
      owner: 'marketoAdmin',
      confidence: 'likely',
      question: 'role_has_ticks',
    })
    expect(otherCodes(verdict)).toEqual(['token_not_received', 'several_roles'])
  })

  it('becomes token_not_received, by elimination, when the role has ticks', () => {
    const answers = { ip_restrictions: 'no', role_has_ticks: 'yes' } as const
    const verdict = verdictOf(deniedTwice, { answers })
    expect(otherCodes(verdict)).toEqual(['ip_blocked'])
    expect(verdict).toMatchObject({
      code: 'token_not_received',
      outcome: 'ours',
      owner: 'hostSupport',
      confidence: 'possible',
    })
  })

  it.each(['no', 'cannotSee'] as const)('stays no_permissions for ticks: %s', (role_has_ticks) => {
    const answers = { ip_restrictions: 'no', role_has_ticks } as const
    expect(codeOf(deniedTwice, { answers })).toBe('no_permissions')
  })

  it('says nothing of the kind where the baseline passed', () => {
    const answers = { ip_restrictions: 'no', role_has_ticks: 'yes' } as const
    expect(codeOf(letIn(), { answers })).toBe('connected')
  })
})
