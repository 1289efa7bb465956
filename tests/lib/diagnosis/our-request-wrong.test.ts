import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/marketo/observation.ts'
import {
  badSecret,
  call,
  html,
  identityError,
  need,
  passes,
  probe,
  refused,
  says,
  tokenGiven,
  typed,
} from '#tests/support/observations.ts'
import { codeOf, verdictOf } from '#tests/support/verdicts.ts'

const asked = (outcome: Outcome) => [typed(), call('token', outcome)]

describe('our_request_wrong', () => {
  const unread = () => identityError('Missing grant type', 400, 'invalid_request')
  const unauthenticated = () => identityError('Full authentication is required to access this')

  it('is said when neither form was read', () => {
    const seen = [...asked(unread()), call('tokenByQuery', unauthenticated())]
    expect(verdictOf(seen)).toMatchObject({
      code: 'our_request_wrong',
      outcome: 'ours',
      owner: 'hostSupport',
      confidence: 'certain',
    })
  })

  it('is only likely of the one form where the other is turned off', () => {
    for (const outcome of [unauthenticated(), unread(), html(405)]) {
      expect(verdictOf(asked(outcome))).toMatchObject({
        code: 'our_request_wrong',
        confidence: 'likely',
      })
    }
  })

  it.each([405, 415])('is said for HTTP %i to both forms, be it HTML or JSON', (status) => {
    const json = identityError('', status, 'Method Not Allowed')
    for (const outcome of [html(status), json]) {
      expect(verdictOf([...asked(outcome), call('tokenByQuery', outcome)])).toMatchObject({
        code: 'our_request_wrong',
        confidence: 'certain',
      })
    }
  })

  it('is not said when the second form was read', () => {
    expect(codeOf([...asked(unread()), call('tokenByQuery', badSecret())])).toBe(
      'client_secret_wrong',
    )
  })

  it('is not said when the second form was cut', () => {
    const seen = [...asked(unread()), call('tokenByQuery', refused('deadline'))]
    expect(codeOf(seen)).toBe('test_interrupted')
  })

  it.each(['605', '609', '610', '612', '613'])('is said for %s on the baseline', (code) => {
    const seen = [...asked(tokenGiven()), call('baseline', says(code))]
    expect(verdictOf(seen)).toMatchObject({
      code: 'our_request_wrong',
      confidence: 'certain',
      params: { codes: [code] },
    })
  })

  it.each(['605', '610'])('is only likely for %s on a probe, or from Identity', (code) => {
    const onProbe = [
      ...asked(tokenGiven()),
      call('baseline', passes()),
      probe('Read-Only Campaign', says(code)),
    ]
    for (const seen of [onProbe, asked(says(code))]) {
      expect(verdictOf(seen, { needs: [need('Read-Only Campaign')] })).toMatchObject({
        code: 'our_request_wrong',
        confidence: 'likely',
        params: { codes: [code] },
      })
    }
  })
})
