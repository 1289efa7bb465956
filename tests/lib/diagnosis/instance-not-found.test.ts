import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/marketo/observation.ts'
import {
  call,
  envelope,
  html,
  network,
  reply,
  typed,
  workedBefore,
} from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const asked = (outcome: Outcome) => [typed(), call('token', outcome)]
const controlAnswers = call('control', envelope())
const othersWell = { witnesses: { letIn: 2, failedToReach: 0 } }
const lastGood = workedBefore()

describe('instance_not_found', () => {
  it('is likely when the name does not exist', () => {
    const verdict = verdictOf([...asked(network('ENOTFOUND', 'dns')), controlAnswers])
    expect(verdict).toMatchObject({
      code: 'instance_not_found',
      outcome: 'fixable',
      owner: 'you',
      confidence: 'likely',
      question: 'address_bar_id',
      params: { instance: '123-XYZ-789' },
    })
    expect(otherCodes(verdict)).toEqual(['unexpected_reply'])
  })

  it('is likely without any witness or control host', () => {
    expect(codeOf(asked(network('ENOTFOUND', 'dns')))).toBe('instance_not_found')
  })

  it('names subscription_unavailable instead where the instance worked before', () => {
    const verdict = verdictOf(asked(network('ENOTFOUND', 'dns')), { lastGood })
    expect(otherCodes(verdict)).toEqual(['subscription_unavailable'])
    expect(verdict.params).toMatchObject({ lastGoodAt: lastGood.at })
  })

  it('does not take what another instance did before for a memory of this one', () => {
    const other = { ...lastGood, munchkinId: '999-OLD-999' }
    const verdict = verdictOf(asked(network('ENOTFOUND', 'dns')), { lastGood: other })
    expect(otherCodes(verdict)).toEqual(['unexpected_reply'])
    expect(verdict.params).not.toHaveProperty('lastGoodAt')
  })

  it.each([
    ['HTML', html()],
    ['a 404 without JSON', html(404)],
    ['a 404 with JSON', reply({ shape: 'otherJson', length: 2, keys: [] }, 404)],
    ['a reset', network('ECONNRESET', 'firstByte')],
  ])('is possible for %s from an instance that never answered while others do', (_, outcome) => {
    expect(verdictOf(asked(outcome), othersWell)).toMatchObject({
      code: 'instance_not_found',
      confidence: 'possible',
    })
    expect(codeOf(asked(outcome), { ...othersWell, lastGood })).not.toBe('instance_not_found')
    expect(codeOf(asked(outcome))).not.toBe('instance_not_found')
  })

  it('ties with instance_unreachable for a reset and names it', () => {
    const verdict = verdictOf(asked(network('ECONNRESET', 'firstByte')), othersWell)
    expect(otherCodes(verdict)).toEqual(['unexpected_reply', 'instance_unreachable'])
  })

  it('asks its question no more once it is answered', () => {
    const context = { answers: { address_bar_id: 'cannotSee' } } as const
    expect(verdictOf(asked(network('ENOTFOUND', 'dns')), context)).not.toHaveProperty('question')
  })

  it.each([401, 403, 405, 415])('leaves HTTP %i to those whom it means', (status) => {
    expect(codeOf(asked(html(status)), othersWell)).not.toBe('instance_not_found')
  })
})
