import { describe, expect, it } from 'vitest'
import type { LastGood } from '#lib/diagnosis/report.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import {
  badSecret,
  call,
  denied,
  envelope,
  identityError,
  letIn,
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

const refusedBy = (seen: Observation[], over: Partial<LastGood> = {}) =>
  verdictOf(seen, { lastGood: workedBefore(over) })
const secretRefused = [typed(), call('token', badSecret())]

describe('what changed since it worked', () => {
  it('is said with every verdict of an instance that worked, as from when to when', () => {
    const firstFailureAt = '2026-11-21T08:00:00.000Z'
    const { params } = refusedBy(secretRefused, { firstFailureAt })
    expect(params).toEqual({ lastGoodAt: workedBefore().at, firstFailureAt, changed: [] })
  })

  it('names no first failure where this test is the first', () => {
    expect(refusedBy(secretRefused).params).not.toHaveProperty('firstFailureAt')
  })

  it('is not said of an instance that never worked, nor of another than the one that did', () => {
    expect(verdictOf(secretRefused).params).toEqual({})
    expect(refusedBy(secretRefused, { munchkinId: '999-OLD-999' }).params).toEqual({})
  })

  it('names the values that were typed anew', () => {
    expect(refusedBy(secretRefused, { sameSecret: false }).params['changed']).toEqual(['secret'])
    const both = { sameClientId: false, sameSecret: false }
    expect(refusedBy(secretRefused, both).params['changed']).toEqual(['clientId', 'secret'])
  })

  it('names the API user whose token it was before', () => {
    expect(refusedBy(letIn(), { apiUser: 'old@acme.example' }).params).toMatchObject({
      changed: ['apiUser'],
      apiUserBefore: 'old@acme.example',
    })
    const nobody = [typed(), call('token', tokenGiven(null)), call('baseline', passes())]
    expect(refusedBy(nobody).params['changed']).toEqual([])
    expect(refusedBy(letIn(), { apiUser: null }).params['changed']).toEqual([])
  })

  it('names the permissions that were held then and are missing now, and no others', () => {
    const needs = [need('Read-Only Lead'), need('Read-Only Campaign'), need('Read-Only Company')]
    const seen = [
      ...letIn(),
      probe('Read-Only Lead', passes()),
      ...denied('Read-Only Campaign', 1),
      ...denied('Read-Only Company', 1),
    ]
    const permissionsHeld = ['Read-Only Lead', 'Read-Only Campaign', 'Read-Only Assets']
    const lastGood = workedBefore({ permissionsHeld })
    expect(verdictOf(seen, { needs, lastGood })).toMatchObject({
      code: 'permission_missing',
      params: { changed: ['permissions'], permissionsLost: ['Read-Only Campaign'] },
    })
  })
})

describe('our address', () => {
  const from = (address: string | null) => [
    typed(),
    call('token', tokenGiven(), { from: address }),
    call('baseline', says('603'), { from: address }),
    call('baselineSecond', says('603'), { from: address }),
  ]
  const before = { egressAddress: '203.0.113.9' }

  it('is named before and now where it changed', () => {
    expect(refusedBy(from('203.0.113.1'), before)).toMatchObject({
      code: 'ip_blocked',
      params: {
        changed: ['address'],
        addressBefore: '203.0.113.9',
        addressNow: '203.0.113.1',
      },
    })
  })

  it('is not named where it is the same, or unknown then or now', () => {
    expect(refusedBy(from('203.0.113.9'), before).params['changed']).toEqual([])
    expect(refusedBy(from('203.0.113.1'), { egressAddress: null }).params['changed']).toEqual([])
    expect(refusedBy(from(null), before).params['changed']).toEqual([])
  })

  it.each(['10.0.0.4', '192.168.1.4', '172.20.0.4', '100.64.0.4', '::ffff:10.0.0.4', 'fd00::4'])(
    'is not what Marketo sees when it is %s, behind a translator of addresses',
    (address) => {
      expect(refusedBy(from(address), before).params['changed']).toEqual([])
      expect(refusedBy(from('203.0.113.9'), { egressAddress: address }).params['changed']).toEqual(
        [],
      )
    },
  )

  it.each(['172.32.0.4', '100.128.0.4', '127.0.0.3', '2a00::4'])('is looked at for %s', (now) => {
    expect(refusedBy(from(now), before).params['changed']).toEqual(['address'])
  })

  it('is the main one: neither the others nor the control host count', () => {
    const elsewhere = call('baselineElsewhere', passes(), { from: '203.0.113.2' })
    const control = call('control', envelope(), { from: '203.0.113.3' })
    const seen = [...from('203.0.113.9'), elsewhere, control]
    expect(refusedBy(seen, before).params['changed']).toEqual([])
  })
})

describe('values that worked before', () => {
  it.each([
    ['an unknown client', noSuchClient(), {}],
    ['a bad secret', badSecret(), {}],
    ['a refusal without a known text', identityError('User is disabled'), {}],
    ['swapped shapes', noSuchClient(), { clientId: 'clientSecret', clientSecret: 'clientId' }],
    ["a person's e-mail", noSuchClient(), { clientId: 'email' }],
    ['a SOAP key', noSuchClient(), { clientSecret: 'soapKey' }],
    ['a token', badSecret(), { clientSecret: 'accessToken' }],
  ] as const)('were not mistyped, whatever is said of them: %s', (_, outcome, shapes) => {
    const verdict = refusedBy([typed(shapes), call('token', outcome)])
    expect(verdict).toMatchObject({ code: 'credentials_revoked', owner: 'marketoAdmin' })
    expect(otherCodes(verdict)).toEqual(['api_user_locked'])
  })

  it('leave the blame where another value was typed since', () => {
    const rows: [VerdictCode, Partial<LastGood>][] = [
      ['client_secret_wrong', { sameSecret: false }],
      ['client_secret_wrong', { sameClientId: false }],
    ]
    for (const [code, over] of rows) expect(refusedBy(secretRefused, over).code).toBe(code)
  })

  it('make a deleted service likely where the id alone is the same and no longer known', () => {
    const unknown = [typed(), call('token', noSuchClient())]
    const why = (over: Partial<LastGood>) => refusedBy(unknown, over).alternatives
    expect(why({ sameSecret: false })).toEqual([
      { code: 'credentials_revoked', confidence: 'likely', why: 'serviceDeleted' },
    ])
    expect(why({ sameClientId: false })).toMatchObject([{ confidence: 'possible' }])
  })

  it('speak for a subscription that is away when the name of the instance is gone', () => {
    const verdict = refusedBy([typed(), call('token', network('ENOTFOUND', 'dns'))])
    expect(verdict).toMatchObject({
      code: 'instance_not_found',
      params: { changed: [] },
      alternatives: [{ code: 'subscription_unavailable', confidence: 'likely' }],
    })
  })

  it('say nothing against what Marketo lets in', () => {
    expect(codeOf(letIn(), { lastGood: workedBefore() })).toBe('connected')
  })
})
