import { describe, expect, it } from 'vitest'
import type { Answers } from '#lib/diagnosis/verdict.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import {
  badSecret,
  call,
  denied,
  html,
  identityError,
  letIn,
  need,
  network,
  noSuchClient,
  passes,
  tokenGiven,
  typed,
} from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const judged = (seen: Observation[], answers: Answers = {}) => verdictOf(seen, { answers })
const asked = (outcome: ReturnType<typeof html>) => [typed(), call('token', outcome)]

describe('the id in the address of an open Marketo page', () => {
  const noName = asked(network('ENOTFOUND', 'dns'))
  const unknown = asked(noSuchClient())

  it('makes a mistyped instance certain when it is another', () => {
    const verdict = judged(noName, { address_bar_id: 'no' })
    expect(verdict).toMatchObject({
      code: 'instance_not_found',
      confidence: 'certain',
      alternatives: [],
      params: { instanceSeen: 'other' },
    })
    expect(verdict).not.toHaveProperty('question')
  })

  it('leaves a mistyped instance only possible, our name service too, when it is the same', () => {
    const verdict = judged(noName, { address_bar_id: 'yes' })
    expect(verdict).toMatchObject({ confidence: 'possible', params: { instanceSeen: 'same' } })
    expect(otherCodes(verdict)).toEqual(['dns_trouble', 'unexpected_reply'])
  })

  it('says nothing of the name service where the name was found', () => {
    const context = {
      answers: { address_bar_id: 'yes' },
      witnesses: { letIn: 1, failedToReach: 0 },
    } as const
    expect(otherCodes(verdictOf(asked(html()), context))).not.toContain('dns_trouble')
  })

  it('tells an unknown client id of another instance from a deleted service', () => {
    expect(otherCodes(judged(unknown))).toEqual(['credentials_revoked'])
    expect(judged(unknown, { address_bar_id: 'no' })).toMatchObject({
      code: 'client_id_unknown',
      confidence: 'certain',
      alternatives: [],
      params: { instanceSeen: 'other' },
    })
    expect(judged(unknown, { address_bar_id: 'yes' })).toMatchObject({
      params: { instanceSeen: 'same' },
      alternatives: [{ code: 'credentials_revoked' }],
    })
  })
})

describe("Identity's 403", () => {
  const forbidden = [asked(html(403)), asked(identityError('Forbidden', 403))]

  it('asks for IP Restrictions, then for our addresses in the list', () => {
    for (const seen of forbidden) {
      expect(judged(seen).question).toBe('ip_restrictions')
      expect(judged(seen, { ip_restrictions: 'yes' }).question).toBe('addresses_listed')
      const missing = { ip_restrictions: 'yes', addresses_listed: 'no' } as const
      expect(judged(seen, missing)).toMatchObject({ code: 'ip_blocked', confidence: 'certain' })
    }
  })

  it('came from something else on the way when there are no restrictions', () => {
    for (const seen of forbidden) {
      expect(judged(seen, { ip_restrictions: 'no' })).toMatchObject({
        code: 'unexpected_reply',
        outcome: 'ours',
        owner: 'hostSupport',
        params: { status: 403 },
      })
    }
  })

  it('stays a weak hint when the person cannot see it', () => {
    const verdict = judged(forbidden[0]!, { ip_restrictions: 'cannotSee' })
    expect(verdict).toMatchObject({ code: 'ip_blocked', confidence: 'possible' })
    expect(verdict).not.toHaveProperty('question')
  })
})

describe('a refusal without a known text', () => {
  const disabled = asked(identityError('User is disabled'))

  it('asks whether the user is locked, and believes it', () => {
    expect(judged(disabled).question).toBe('user_locked')
    expect(judged(disabled, { user_locked: 'yes' })).toMatchObject({
      code: 'api_user_locked',
      confidence: 'certain',
    })
    const active = judged(disabled, { user_locked: 'no' })
    expect(otherCodes(active)).toEqual(['credentials_revoked'])
    expect(active.params).toEqual({ codes: ['unauthorized'], userLocked: 'no' })
    expect(active).not.toHaveProperty('question')
    expect(judged(disabled, { user_locked: 'cannotSee' }).params).not.toHaveProperty('userLocked')
  })
})

describe('what LaunchPoint offers', () => {
  const none = { api_only_user_offered: 'no' } as const
  const nobody = [typed(), call('token', tokenGiven(null)), call('baseline', passes())]
  const needs = [need('Read-Only Lead')]

  it('explains what Marketo does not know', () => {
    for (const seen of [asked(noSuchClient()), asked(identityError('User is disabled'))]) {
      expect(judged(seen, none)).toMatchObject({
        code: 'no_api_only_user',
        confidence: 'certain',
        params: { by: 'answer' },
      })
    }
  })

  it('explains nothing about a client that Marketo knows, nor about an address', () => {
    expect(judged(asked(badSecret()), none).code).toBe('client_secret_wrong')
    expect(otherCodes(judged(asked(badSecret()), none))).not.toContain('no_api_only_user')
    expect(judged(asked(html(403)), none).code).toBe('ip_blocked')
  })

  it('rules it out when there is a user to choose', () => {
    const seen = [...nobody, ...denied('Read-Only Lead')]
    expect(codeOf(seen, { needs })).toBe('no_api_only_user')
    expect(codeOf(seen, { needs, answers: { api_only_user_offered: 'yes' } })).toBe(
      'permission_missing',
    )
    const cannotSee = verdictOf(seen, { needs, answers: { api_only_user_offered: 'cannotSee' } })
    expect(cannotSee).toMatchObject({ code: 'no_api_only_user', confidence: 'possible' })
  })
})

describe('the ticks under Access API', () => {
  const needs = [need('Read-Only Lead'), need('Read-Only Campaign')]
  const seen = [...letIn(), ...denied('Read-Only Lead'), ...denied('Read-Only Campaign', 1)]

  it('make no_permissions certain when a person saw none', () => {
    const answers = { role_has_ticks: 'no' } as const
    expect(verdictOf(seen, { needs, answers })).toMatchObject({
      code: 'no_permissions',
      confidence: 'certain',
    })
    expect(verdictOf(seen, { needs }).confidence).toBe('likely')
  })
})
