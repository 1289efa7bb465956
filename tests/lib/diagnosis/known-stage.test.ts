import { describe, expect, it } from 'vitest'
import type { Answer } from '#lib/diagnosis/verdict.ts'
import type { Outcome } from '#lib/marketo/observation.ts'
import {
  badSecret,
  call,
  html,
  identityError,
  noSuchClient,
  passes,
  reply,
  tokenGiven,
  typed,
} from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const asked = (outcome: Outcome, shapes = {}) => [typed(shapes), call('token', outcome)]

describe('what the shapes add', () => {
  const swapped = { clientId: 'clientSecret', clientSecret: 'clientId' } as const

  it('says credentials_swapped when the shapes say so and there is no such client', () => {
    const verdict = verdictOf(asked(noSuchClient(), swapped))
    expect(verdict).toMatchObject({
      code: 'credentials_swapped',
      confidence: 'certain',
      owner: 'you',
    })
    expect(otherCodes(verdict)).toEqual(['client_id_unknown'])
  })

  it('does not say it from the shapes alone, nor when the id was pasted twice', () => {
    expect(codeOf(asked(badSecret(), swapped))).toBe('client_secret_wrong')
    expect(codeOf(asked(noSuchClient(), { clientSecret: 'clientId' }))).toBe('client_id_unknown')
    expect(codeOf(asked(noSuchClient(), { clientId: 'clientSecret' }))).toBe('client_id_unknown')
  })

  it('says client_id_is_email when an e-mail is no such client', () => {
    const verdict = verdictOf(asked(noSuchClient(), { clientId: 'email' }))
    expect(verdict).toMatchObject({
      code: 'client_id_is_email',
      confidence: 'likely',
      owner: 'you',
    })
    expect(otherCodes(verdict)).toContain('no_api_only_user')
    expect(codeOf(asked(badSecret(), { clientId: 'email' }))).toBe('client_secret_wrong')
  })

  it.each([{ clientId: 'soapUserId' }, { clientSecret: 'soapKey' }])(
    'says soap_credentials for %o and no such client',
    (shapes) => {
      expect(verdictOf(asked(noSuchClient(), shapes))).toMatchObject({
        code: 'soap_credentials',
        confidence: 'likely',
        owner: 'marketoAdmin',
      })
      expect(codeOf(asked(badSecret(), shapes))).toBe('client_secret_wrong')
    },
  )

  it('says secret_is_token when a token is a bad credential', () => {
    const shapes = { clientSecret: 'accessToken' } as const
    expect(verdictOf(asked(badSecret(), shapes))).toMatchObject({
      code: 'secret_is_token',
      confidence: 'likely',
      owner: 'you',
    })
    expect(codeOf(asked(noSuchClient(), shapes))).toBe('client_id_unknown')
  })
})

describe('what Identity says', () => {
  it('says client_id_unknown, certain that it is unknown there', () => {
    expect(verdictOf(asked(noSuchClient()))).toMatchObject({
      code: 'client_id_unknown',
      outcome: 'fixable',
      owner: 'you',
      confidence: 'certain',
      question: 'address_bar_id',
      params: { instance: '123-XYZ-789' },
    })
  })

  it.each(['invalid_client', 'unauthorized'])(
    'takes the error name %s for either text',
    (error) => {
      const unknownId = identityError('No client with requested id: x', 401, error)
      expect(codeOf(asked(unknownId))).toBe('client_id_unknown')
      expect(codeOf(asked(identityError('Bad client credentials', 401, error)))).toBe(
        'client_secret_wrong',
      )
    },
  )

  it('says client_secret_wrong, likely, with client_id_unknown as alternative', () => {
    const verdict = verdictOf(asked(badSecret()))
    expect(verdict).toMatchObject({
      code: 'client_secret_wrong',
      outcome: 'fixable',
      owner: 'you',
      confidence: 'likely',
      retry: { kind: 'afterFix' },
    })
    expect(verdict.alternatives).toEqual([
      { code: 'client_id_unknown', confidence: 'possible', why: 'wrongInstance' },
      { code: 'api_user_locked', confidence: 'possible', why: 'userLocked' },
    ])
  })

  it('names no locked user beside client_secret_wrong once a person saw that it is not', () => {
    const others = (user_locked: Answer) =>
      otherCodes(verdictOf(asked(badSecret()), { answers: { user_locked } }))
    expect(others('no')).toEqual(['client_id_unknown'])
    expect(others('cannotSee')).toEqual(['client_id_unknown', 'api_user_locked'])
  })

  it('reads an Identity error inside HTTP 200', () => {
    expect(codeOf(asked(identityError('Bad client credentials', 200)))).toBe('client_secret_wrong')
    expect(codeOf(asked(identityError('Something new', 200)))).toBe('credentials_refused')
  })

  it('says credentials_refused for any other 401', () => {
    const verdict = verdictOf(asked(identityError('User is disabled')))
    expect(verdict).toMatchObject({
      code: 'credentials_refused',
      confidence: 'likely',
      params: { codes: ['unauthorized'] },
    })
    expect(otherCodes(verdict)).toEqual(['credentials_revoked', 'api_user_locked'])
    expect(codeOf(asked(reply({ shape: 'otherJson', length: 9, keys: ['a'] }, 401)))).toBe(
      'credentials_refused',
    )
  })

  it('is only possible for a 401 that is not even JSON', () => {
    const verdict = verdictOf(asked(html(401)))
    expect(verdict).toMatchObject({ code: 'credentials_refused', confidence: 'possible' })
    expect(otherCodes(verdict)).toContain('unexpected_reply')
  })

  it('does not blame the credentials for a crash', () => {
    expect(codeOf(asked(identityError('crash', 500, 'server_error')))).toBe('marketo_unavailable')
    expect(codeOf(asked(identityError('crash', 400, 'server_error')))).toBe('marketo_unavailable')
  })

  it('takes the last answer: a token after the fallback to the query form', () => {
    const seen = [
      ...asked(identityError('Missing grant type', 400, 'invalid_request')),
      call('tokenByQuery', tokenGiven()),
      call('baseline', passes()),
    ]
    expect(codeOf(seen)).toBe('connected')
  })

  it('says ip_blocked, possible, for a 403', () => {
    const verdict = verdictOf(asked(html(403)))
    expect(verdict).toMatchObject({
      code: 'ip_blocked',
      owner: 'marketoAdmin',
      confidence: 'possible',
      params: { at: 'identity' },
    })
    expect(otherCodes(verdict)).toEqual(['unexpected_reply'])
    expect(codeOf(asked(identityError('Bad client credentials', 403)))).toBe('client_secret_wrong')
    expect(codeOf(asked(identityError('Forbidden', 403)))).toBe('ip_blocked')
  })
})
