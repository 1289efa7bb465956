import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/marketo/observation.ts'
import {
  call,
  envelope,
  html,
  known,
  letIn,
  need,
  network,
  passes,
  probe,
  refused,
  reply,
  says,
  tokenGiven,
  typed,
} from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const baseline = (outcome: Outcome) => [...known(), call('baseline', outcome)]

describe('waiting', () => {
  it('says quota_exhausted for 607, until midnight US Central', () => {
    expect(verdictOf(baseline(says('607')))).toMatchObject({
      code: 'quota_exhausted',
      outcome: 'wait',
      owner: 'marketo',
      confidence: 'certain',
      retry: { kind: 'after' },
    })
  })

  it('of several codes in one answer takes the longer wait, and a limit before a system error', () => {
    expect(codeOf(baseline(says('606', '607')))).toBe('quota_exhausted')
    expect(codeOf(baseline(says('611', '615')))).toBe('rate_limited')
  })

  it('counts the seconds to it where the request id dates the reply', () => {
    const noonUtc = Date.UTC(2026, 10, 22, 12).toString(16)
    const dated = envelope({
      success: false,
      requestId: `68d8#${noonUtc}`,
      errors: [{ code: '607', message: 'Daily quota reached' }],
    })
    expect(verdictOf(baseline(dated)).retry).toEqual({ kind: 'after', seconds: 18 * 3600 })
    const undated = envelope({
      success: false,
      requestId: null,
      errors: [{ code: '607', message: '' }],
    })
    expect(verdictOf(baseline(undated)).retry).toEqual({ kind: 'after' })
  })

  it.each([
    ['606', 20],
    ['615', 20],
    ['1029', 60],
  ])('says rate_limited for %s, to be tried again after %i s', (code, seconds) => {
    expect(verdictOf(baseline(says(code)))).toMatchObject({
      code: 'rate_limited',
      outcome: 'wait',
      owner: 'marketo',
      confidence: 'certain',
      retry: { kind: 'after', seconds },
      params: { codes: [code] },
    })
  })

  it.each(['604', '608', '611', '713'])('says marketo_unavailable for %s', (code) => {
    expect(verdictOf(baseline(says(code)))).toMatchObject({
      code: 'marketo_unavailable',
      outcome: 'wait',
      owner: 'marketo',
      confidence: 'likely',
      alternatives: [],
      params: { codes: [code] },
    })
  })

  it.each([502, 503, 504])('says marketo_unavailable for HTTP %i, be it HTML', (status) => {
    expect(codeOf(baseline(html(status)))).toBe('marketo_unavailable')
    expect(codeOf([typed(), call('token', html(status))])).toBe('marketo_unavailable')
    expect(verdictOf(baseline(html(status))).alternatives).toEqual([])
  })

  it('names our own request as an alternative for 500', () => {
    expect(otherCodes(verdictOf(baseline(html(500))))).toEqual(['our_request_wrong'])
  })

  it('is not said when a retry got through', () => {
    expect(codeOf([...baseline(says('611')), call('baseline', passes(), { attempt: 2 })])).toBe(
      'connected',
    )
  })
})

describe('a code that lets in, under a status that does not', () => {
  it('lets nobody in', () => {
    const lost = (status: number) =>
      envelope({ success: false, errors: [{ code: '1003', message: '' }] }, status)
    expect(codeOf(baseline(lost(200)))).toBe('connected')
    expect(codeOf(baseline(lost(500)))).toBe('marketo_unavailable')
    expect(codeOf(baseline(lost(302)))).toBe('unexpected_reply')
  })
})

describe('unexpected_reply', () => {
  it.each([
    ['HTML', html()],
    ['an empty body', reply({ shape: 'empty' })],
    ['204', reply({ shape: 'empty' }, 204)],
    ['JSON of no known shape', reply({ shape: 'otherJson', length: 2, keys: ['ok'] })],
    ['a redirect', html(302)],
    ['too many headers', refused('tooManyHeaders')],
    ['what is not HTTP', network('HPE_INVALID_CONSTANT', 'firstByte')],
    ['what cannot be unpacked', network('Z_DATA_ERROR', 'body')],
    ['a success with a status that is none', envelope({}, 403)],
  ])('is said for %s on either host', (_, outcome) => {
    const expected = {
      code: 'unexpected_reply',
      outcome: 'ours',
      owner: 'hostSupport',
      confidence: 'possible',
    }
    expect(verdictOf(baseline(outcome))).toMatchObject(expected)
    if (outcome.kind === 'reply' && outcome.status === 403) return
    expect(verdictOf([typed(), call('token', outcome)])).toMatchObject(expected)
  })

  it("is said for REST's success at Identity, and for Identity's answers at REST", () => {
    expect(codeOf([typed(), call('token', passes())])).toBe('unexpected_reply')
    expect(codeOf(baseline(tokenGiven()))).toBe('unexpected_reply')
  })

  it('carries what was seen', () => {
    expect(verdictOf(baseline(html())).params).toEqual({
      status: 200,
      excerpt: 'Sign in to the network',
    })
  })
})

describe('unknown', () => {
  it.each(['1099', '799', '620', '42'])('is said for code %s, with the code', (code) => {
    expect(verdictOf(baseline(says(code)))).toMatchObject({
      code: 'unknown',
      outcome: 'ours',
      owner: 'hostSupport',
      confidence: 'possible',
      params: { codes: [code] },
    })
  })

  it('is said for success:false without any error', () => {
    expect(codeOf(baseline(says()))).toBe('unknown')
  })

  it('is said for one unknown code beside one that lets in', () => {
    expect(codeOf(baseline(says('1003', '1099')))).toBe('unknown')
  })

  it('is said for evidence that says nothing at all', () => {
    expect(codeOf([])).toBe('unknown')
    expect(codeOf([typed()])).toBe('unknown')
  })

  it('is said for an unknown code on one required probe, though another passed', () => {
    const needs = [need('Read-Only Lead'), need('Read-Only Campaign')]
    const seen = [
      ...letIn(),
      probe('Read-Only Lead', passes()),
      probe('Read-Only Campaign', says('1099')),
    ]
    expect(verdictOf(seen, { needs })).toMatchObject({
      code: 'unknown',
      params: { codes: ['1099'] },
    })
  })

  it('names HTTP statuses, network failures and refusals among the codes, and not the control host', () => {
    const seen = [
      ...known(),
      call('baseline', network('ECONNRESET')),
      call('baseline', html(503), { attempt: 2 }),
      call('baseline', refused('hostNotAllowed'), { attempt: 3 }),
      call('control', network('EPIPE')),
    ]
    expect(verdictOf(seen).params).toEqual({ codes: ['ECONNRESET', 'http_503', 'hostNotAllowed'] })
  })
})
