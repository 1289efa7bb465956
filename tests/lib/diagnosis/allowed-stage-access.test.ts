import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/marketo/observation.ts'
import {
  call,
  known,
  letIn,
  need,
  passes,
  probe,
  refused,
  says,
  tokenGiven,
  typed,
} from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const baseline = (outcome: Outcome) => [...known(), call('baseline', outcome)]
const listed = { ip_restrictions: 'yes', addresses_listed: 'yes' } as const
const deniedTwice = [...baseline(says('603')), call('baselineSecond', says('603'))]

describe('token_rejected', () => {
  const renewed = [...baseline(says('601')), call('tokenAgain', tokenGiven())]

  it('is said for 601 on a fresh token and again after one renewal', () => {
    const verdict = verdictOf([...renewed, call('baselineAgain', says('601'))])
    expect(verdict).toMatchObject({
      code: 'token_rejected',
      outcome: 'wait',
      owner: 'marketo',
      confidence: 'possible',
    })
    expect(otherCodes(verdict)).toEqual(['token_not_received'])
  })

  it('is said when the probes alone were refused, renewed and refused again', () => {
    const needs = [need('Read-Only Lead'), need('Read-Only Campaign')]
    const seen = [
      ...letIn(),
      probe('Read-Only Lead', says('601')),
      call('tokenAgain', tokenGiven()),
      probe('Read-Only Lead', says('601')),
    ]
    expect(verdictOf(seen, { needs })).toMatchObject({ code: 'token_rejected', outcome: 'wait' })
    const oneAnswered = [...seen, probe('Read-Only Campaign', passes())]
    expect(codeOf(oneAnswered, { needs })).toBe('connected_with_gaps')
  })

  it('is not said when the renewed token works', () => {
    expect(codeOf([...renewed, call('baselineAgain', passes())])).toBe('connected')
  })

  it('is not said before the renewal', () => {
    expect(verdictOf(baseline(says('601')))).toMatchObject({
      code: 'unknown',
      params: { codes: ['601'] },
    })
  })
})

describe('614', () => {
  it('is subscription_unavailable by default: usually temporary', () => {
    const verdict = verdictOf(baseline(says('614')))
    expect(verdict).toMatchObject({
      code: 'subscription_unavailable',
      outcome: 'wait',
      owner: 'marketo',
      confidence: 'likely',
      retry: { kind: 'after' },
    })
    expect(otherCodes(verdict)).toEqual(['wrong_subscription'])
  })

  it('is wrong_subscription from an instance that never gave anything else', () => {
    const verdict = verdictOf([typed(), call('token', says('614'))])
    expect(verdict).toMatchObject({
      code: 'wrong_subscription',
      outcome: 'fixable',
      owner: 'marketoAdmin',
      confidence: 'likely',
    })
    expect(otherCodes(verdict)).toEqual(['subscription_unavailable'])
  })
})

describe('ip_blocked', () => {
  it('is likely when both reads that need no permission are denied', () => {
    const verdict = verdictOf(deniedTwice)
    expect(verdict).toMatchObject({
      code: 'ip_blocked',
      outcome: 'fixable',
      owner: 'marketoAdmin',
      confidence: 'likely',
      question: 'ip_restrictions',
      retry: { kind: 'afterFix' },
    })
    expect(otherCodes(verdict)).toEqual(['no_permissions', 'token_not_received'])
  })

  it('is not said when the second read passes', () => {
    const seen = [...baseline(says('603')), call('baselineSecond', passes())]
    expect(codeOf(seen)).toBe('connected')
  })

  it('is not said from one 603 alone', () => {
    expect(codeOf(baseline(says('603')))).toBe('unknown')
    const troubled = [...baseline(says('603')), call('baselineSecond', says('611'))]
    expect(codeOf(troubled)).toBe('marketo_unavailable')
    const cut = [...baseline(says('603')), call('baselineSecond', refused('deadline'))]
    expect(codeOf(cut)).toBe('test_interrupted')
  })

  it('is only possible when our address was let in nowhere lately', () => {
    const nowhere = { witnesses: { letIn: 0, failedToReach: 0 } }
    const somewhere = { witnesses: { letIn: 1, failedToReach: 0 } }
    expect(verdictOf(deniedTwice, nowhere).confidence).toBe('possible')
    expect(verdictOf(deniedTwice, somewhere).confidence).toBe('likely')
  })

  it('asks whether the addresses are listed once restrictions are on', () => {
    const verdict = verdictOf(deniedTwice, { answers: { ip_restrictions: 'yes' } })
    expect(verdict).toMatchObject({ confidence: 'likely', question: 'addresses_listed' })
  })

  it('is certain by answer when restrictions are on and the addresses are not listed', () => {
    const answers = { ip_restrictions: 'yes', addresses_listed: 'no' } as const
    const verdict = verdictOf(deniedTwice, { answers })
    expect(verdict).toMatchObject({ code: 'ip_blocked', confidence: 'certain' })
    expect(verdict).not.toHaveProperty('question')
  })

  it('is only possible when the addresses are said to be listed, and asks for the role then', () => {
    expect(verdictOf(deniedTwice, { answers: listed })).toMatchObject({
      code: 'ip_blocked',
      confidence: 'possible',
      question: 'role_has_ticks',
      params: { at: 'rest', addressesListed: 'yes' },
    })
    const cannotSee = verdictOf(deniedTwice, {
      answers: { ...listed, role_has_ticks: 'cannotSee' },
    })
    expect(cannotSee).toMatchObject({ code: 'ip_blocked', confidence: 'possible' })
    expect(cannotSee).not.toHaveProperty('question')
  })

  it('stays as it is when the person cannot see the setting', () => {
    const verdict = verdictOf(deniedTwice, { answers: { ip_restrictions: 'cannotSee' } })
    expect(verdict).toMatchObject({ code: 'ip_blocked', confidence: 'likely' })
    expect(verdict).not.toHaveProperty('question')
  })
})
