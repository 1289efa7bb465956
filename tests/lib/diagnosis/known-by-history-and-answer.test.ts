import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/marketo/observation.ts'
import {
  badSecret,
  call,
  denied,
  html,
  identityError,
  need,
  network,
  noSuchClient,
  passes,
  probe,
  says,
  tokenGiven,
  typed,
  workedBefore,
} from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const asked = (outcome: Outcome, shapes = {}) => [typed(shapes), call('token', outcome)]
const lead = need('Read-Only Lead')
const lastGood = workedBefore()

describe('credentials_revoked', () => {
  it('is said for the very id and secret that worked', () => {
    const verdict = verdictOf(asked(badSecret()), { lastGood })
    expect(verdict).toMatchObject({
      code: 'credentials_revoked',
      owner: 'marketoAdmin',
      confidence: 'likely',
      question: 'user_locked',
      params: { lastGoodAt: lastGood.at },
    })
    expect(otherCodes(verdict)).toEqual(['api_user_locked'])
    expect(codeOf(asked(noSuchClient()), { lastGood })).toBe('credentials_revoked')
  })

  it('is not said for another secret, another id or another instance', () => {
    const near = [{ sameSecret: false }, { sameClientId: false }, { munchkinId: '999-OLD-999' }]
    for (const over of near) {
      const context = { lastGood: { ...lastGood, ...over } }
      expect(codeOf(asked(badSecret()), context)).toBe('client_secret_wrong')
    }
  })

  it('drops the locked user once that is denied', () => {
    const context = { lastGood, answers: { user_locked: 'no' } } as const
    const verdict = verdictOf(asked(badSecret()), context)
    expect(otherCodes(verdict)).toEqual([])
    expect(verdict).not.toHaveProperty('question')
    expect(verdict.params['userLocked']).toBe('no')
  })

  it('leaves the locked user in while nobody could see it', () => {
    for (const answers of [{}, { user_locked: 'cannotSee' }] as const) {
      const verdict = verdictOf(asked(badSecret()), { lastGood, answers })
      expect(otherCodes(verdict)).toEqual(['api_user_locked'])
      expect(verdict.params).not.toHaveProperty('userLocked')
    }
  })

  it('is only possible from a 401 that is not even JSON', () => {
    const page = verdictOf(asked(html(401)), { lastGood })
    expect(page).toMatchObject({ code: 'credentials_revoked', confidence: 'possible' })
    expect(otherCodes(page)).toEqual(['unexpected_reply', 'api_user_locked'])
    const json = verdictOf(asked(identityError('User is disabled')), { lastGood })
    expect(json).toMatchObject({ code: 'credentials_revoked', confidence: 'likely' })
    expect(otherCodes(json)).toEqual(['api_user_locked'])
  })
})

describe('api_user_locked', () => {
  const answers = { user_locked: 'yes' } as const

  it('is certain by answer where the credentials are refused', () => {
    expect(verdictOf(asked(badSecret()), { answers })).toMatchObject({
      code: 'api_user_locked',
      owner: 'marketoAdmin',
      confidence: 'certain',
    })
  })

  it('is not said of a user who is let in, nor for a network failure', () => {
    const seen = [...asked(tokenGiven()), call('baseline', passes())]
    expect(codeOf(seen, { answers })).toBe('connected')
    expect(codeOf(asked(network('ECONNREFUSED')), { answers })).toBe('instance_unreachable')
  })

  it('is not said while the person cannot see it', () => {
    expect(codeOf(asked(badSecret()), { answers: { user_locked: 'cannotSee' } })).toBe(
      'client_secret_wrong',
    )
  })
})

describe('no_api_only_user', () => {
  const answers = { api_only_user_offered: 'no' } as const
  const noScope = [...asked(tokenGiven(null)), call('baseline', passes())]

  it('is certain by answer, before any test', () => {
    expect(verdictOf([], { answers })).toMatchObject({
      code: 'no_api_only_user',
      owner: 'marketoAdmin',
      confidence: 'certain',
      params: { by: 'answer' },
    })
  })

  it('is not said by answer against a token that names its user', () => {
    const seen = [...asked(tokenGiven()), call('baseline', passes())]
    expect(codeOf(seen, { answers })).toBe('connected')
  })

  it('is possible when the token names nobody and no required probe passed', () => {
    const verdict = verdictOf([...noScope, ...denied('Read-Only Lead')], { needs: [lead] })
    expect(verdict).toMatchObject({
      code: 'no_api_only_user',
      confidence: 'possible',
      question: 'api_only_user_offered',
    })
    expect(otherCodes(verdict)).toEqual(['no_permissions'])
  })

  it('is possible when the token names nobody and not even the baseline passed', () => {
    const seen = [
      ...asked(tokenGiven(null)),
      call('baseline', says('603')),
      call('baselineSecond', says('603')),
    ]
    expect(verdictOf(seen)).toMatchObject({ code: 'no_api_only_user', confidence: 'possible' })
    expect(otherCodes(verdictOf(seen))).toEqual(['ip_blocked'])
  })

  it('is possible though another probe had trouble of its own', () => {
    const needs = [lead, need('Read-Only Campaign')]
    const seen = [...noScope, ...denied('Read-Only Lead'), probe('Read-Only Campaign', says('604'))]
    expect(codeOf(seen, { needs })).toBe('no_api_only_user')
  })

  it('is not said where one required probe passed', () => {
    const needs = [lead, need('Read-Only Campaign')]
    const seen = [...noScope, ...denied('Read-Only Lead'), probe('Read-Only Campaign', passes())]
    expect(codeOf(seen, { needs })).toBe('permission_missing')
  })

  it('is not said of trouble: nothing was denied', () => {
    const seen = [...noScope, probe('Read-Only Lead', says('604'))]
    expect(codeOf(seen, { needs: [lead] })).toBe('marketo_unavailable')
  })
})
