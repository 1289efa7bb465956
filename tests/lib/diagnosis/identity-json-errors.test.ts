import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/marketo/observation.ts'
import { call, identityError, typed, workedBefore } from '#tests/support/observations.ts'
import { codeOf, verdictOf } from '#tests/support/verdicts.ts'

const asked = (outcome: Outcome) => [typed(), call('token', outcome)]

describe('JSON with an error, of which only a 401 or a 2xx is a word against the values', () => {
  const named = (error: string, status: number) => identityError('', status, error)

  it.each([
    ['Not Found', 404],
    ['Too Many Requests', 429],
    ['Bad Request', 400],
    ['redirect', 302],
    ['invalid_client', 400],
  ])('leaves %s with HTTP %i unknown, with its raw codes', (error, status) => {
    expect(verdictOf(asked(named(error, status)))).toMatchObject({
      code: 'unknown',
      outcome: 'ours',
      confidence: 'possible',
      params: { codes: [`http_${status}`, error] },
    })
  })

  it.each([200, 203, 401])(
    'takes an error without a known text in HTTP %i as a refusal',
    (status) => {
      expect(codeOf(asked(named('access_denied', status)))).toBe('credentials_refused')
    },
  )

  it('says nothing against values that worked, either', () => {
    const lastGood = workedBefore()
    expect(codeOf(asked(named('Too Many Requests', 429)), { lastGood })).toBe('unknown')
    expect(codeOf(asked(named('access_denied', 401)), { lastGood })).toBe('credentials_revoked')
  })

  it('still reads the texts that are Identity’s own, whatever the status', () => {
    expect(codeOf(asked(identityError('Bad client credentials', 400)))).toBe('client_secret_wrong')
  })

  it('takes a 404 as a page of no instance where others are let in, as for any other body', () => {
    const context = { witnesses: { letIn: 1, failedToReach: 0 } }
    expect(verdictOf(asked(named('Not Found', 404)), context)).toMatchObject({
      code: 'instance_not_found',
      confidence: 'possible',
    })
    expect(codeOf(asked(named('Too Many Requests', 429)), context)).toBe('unknown')
  })
})
