import { describe, expect, it } from 'vitest'
import { judge } from '#lib/diagnosis/judge.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import {
  call,
  denied,
  evidence,
  known,
  letIn,
  need,
  passes,
  tokenGiven,
  typed,
  usableEndpoint,
} from '#tests/support/observations.ts'

const needs = [need('Read-Only Lead')]
const warningsFor = (seen: Observation[]) => judge(evidence(seen, { needs })).warnings

describe('a warning', () => {
  it('is not given for values that look right', () => {
    expect(warningsFor(letIn())).toEqual([])
  })

  it('says what the endpoint was', () => {
    const endpoint = { ...usableEndpoint(), kind: 'soap', isPlaceholder: true } as const
    expect(warningsFor([typed({ endpoint })])).toEqual([
      { code: 'endpoint_was_soap', params: {} },
      { code: 'endpoint_is_placeholder', params: { munchkinId: '123-XYZ-789' } },
    ])
  })

  it('says what the values look like', () => {
    expect(warningsFor([typed({ clientId: 'email', clientSecret: 'blanksInside' })])).toEqual([
      { code: 'client_id_shape', params: { shape: 'email' } },
      { code: 'client_secret_shape', params: { shape: 'blanksInside' } },
    ])
  })

  it('says that the token is of another user than the one pasted along with the values', () => {
    const seen = (authorizedUser: string) =>
      warningsFor([
        { ...typed(), authorizedUser },
        call('token', tokenGiven('api@acme.example')),
        call('baseline', passes()),
      ])
    expect(seen('Other@acme.example')).toEqual([
      {
        code: 'authorized_user_differs',
        params: { pasted: 'Other@acme.example', apiUser: 'api@acme.example' },
      },
    ])
    expect(seen('API@Acme.example')).toEqual([])
  })

  it('says nothing of the pasted user where no token names one', () => {
    const pasted = { ...typed(), authorizedUser: 'other@acme.example' }
    expect(warningsFor([pasted])).toEqual([])
    expect(warningsFor([pasted, call('token', tokenGiven(null))])).toEqual([
      { code: 'no_api_user_named', params: {} },
    ])
  })

  it('says that the instance is connected already, whatever else is found', () => {
    const warned = (connectedAs?: string, seen = [typed()]) =>
      judge({ ...evidence(seen, { needs }), ...(connectedAs === undefined ? {} : { connectedAs }) })
        .warnings
    expect(warned('Production')).toEqual([
      { code: 'already_connected_as', params: { name: 'Production', isNamed: 'yes' } },
    ])
    expect(warned('')).toEqual([
      { code: 'already_connected_as', params: { name: '', isNamed: 'no' } },
    ])
    expect(warned()).toEqual([])
    const endpoint = { ok: false, reason: 'endpoint_missing', kind: null } as const
    expect(warned('Production', [typed({ endpoint })])).toEqual([])
  })

  it('says that the token names nobody', () => {
    const seen = [typed(), call('token', tokenGiven(null)), call('baseline', passes())]
    expect(warningsFor(seen)).toEqual([{ code: 'no_api_user_named', params: {} }])
  })

  it('says that more than 80 % of the usual quota is used', () => {
    expect(warningsFor([...known(), call('baseline', passes(40_000))])).toEqual([])
    expect(warningsFor([...known(), call('baseline', passes(40_001))])).toEqual([
      { code: 'quota_high', params: { total: 40_001, limit: 50_000, ours: 20, otherUsers: 2 } },
    ])
  })

  it('says that the token is old where something was denied', () => {
    const old = [
      typed(),
      call('token', tokenGiven('api@acme.example', 490)),
      call('baseline', passes()),
    ]
    expect(warningsFor(old)).toEqual([])
    expect(warningsFor([...old, ...denied('Read-Only Lead')])).toEqual([
      { code: 'token_is_old', params: { minutesLeft: 8 } },
    ])
    expect(warningsFor([...letIn(), ...denied('Read-Only Lead')])).toEqual([])
  })
})

describe('a judgement', () => {
  it('names the instance, the API-only user and the usage', () => {
    expect(judge(evidence(letIn()))).toMatchObject({
      instance: '123-XYZ-789',
      apiUser: 'api@acme.example',
      usage: { total: 120, ours: 20, otherUsers: 2 },
    })
  })

  it('leaves out what was not seen', () => {
    expect(Object.keys(judge(evidence([])))).toEqual(['verdict', 'permissions', 'warnings'])
  })
})
