import { describe, expect, it } from 'vitest'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { mayEnterValues } from '#lib/links/may-enter-values.ts'
import { verdicts } from '#lib/messages/en/verdicts.ts'

const MAY = [
  ...['endpoint_missing', 'endpoint_unusable', 'instance_not_found', 'wrong_subscription'],
  ...['credentials_swapped', 'client_id_is_email', 'soap_credentials', 'secret_is_token'],
  ...['credentials_revoked', 'client_id_unknown', 'client_secret_wrong', 'credentials_refused'],
  ...['no_api_only_user', 'workspace_missing', 'api_user_locked'],
]

const fix = { kind: 'fix', runId: 'r' } as const

describe('values through a link for a fix', () => {
  it('are asked about for every verdict there is', () => {
    expect(VerdictCode.options).toHaveLength(38)
    for (const code of MAY) expect(VerdictCode.options).toContain(code)
  })

  it.each(VerdictCode.options)('of %s are taken where its fix ends with new ones', (code) => {
    expect(mayEnterValues(fix, code)).toBe(MAY.includes(code))
  })

  it.each(VerdictCode.options)('of %s are taken exactly where its words speak of them', (code) => {
    const steps = verdicts[code].steps.map((step) => step.text).join('\n')
    const speaks = /paste|swap|change the REST API Endpoint|a (?:new )?service/i.test(steps)
    expect(mayEnterValues(fix, code)).toBe(speaks)
  })

  it('are not taken without a verdict', () => {
    expect(mayEnterValues(fix, null)).toBe(false)
  })
})

describe('values through any other link', () => {
  it('are taken for the whole, and for the two steps that end with some', () => {
    expect(mayEnterValues({ kind: 'whole' }, null)).toBe(true)
    const taken = (['role', 'user', 'service', 'endpoint'] as const).filter((task) =>
      mayEnterValues({ kind: 'step', task }, null),
    )
    expect(taken).toEqual(['service', 'endpoint'])
  })
})
