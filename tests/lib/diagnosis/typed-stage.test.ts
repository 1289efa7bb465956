import { describe, expect, it } from 'vitest'
import { call, network, typed, usableEndpoint } from '#tests/support/observations.ts'
import { codeOf, verdictOf } from '#tests/support/verdicts.ts'

describe('the typed stage', () => {
  it('says endpoint_missing when nothing was entered', () => {
    const endpoint = { ok: false, reason: 'endpoint_missing', kind: null } as const
    expect(verdictOf([typed({ endpoint })])).toMatchObject({
      code: 'endpoint_missing',
      outcome: 'fixable',
      owner: 'you',
      confidence: 'certain',
      alternatives: [],
      retry: { kind: 'afterFix' },
    })
  })

  it.each(['soap', 'adminPage', 'trackingHost', 'example', 'other'] as const)(
    'says endpoint_unusable for kind %s and names the kind',
    (kind) => {
      const endpoint = { ok: false, reason: 'endpoint_unusable', kind } as const
      expect(verdictOf([typed({ endpoint })])).toMatchObject({
        code: 'endpoint_unusable',
        outcome: 'fixable',
        owner: 'you',
        confidence: 'certain',
        params: { kind },
      })
    },
  )

  it('says kind other where no kind was seen', () => {
    const endpoint = { ok: false, reason: 'endpoint_unusable', kind: null } as const
    expect(verdictOf([typed({ endpoint })]).params).toEqual({ kind: 'other' })
  })

  it('refuses an id of the simulated block in a live session', () => {
    const seen = [typed({ endpoint: usableEndpoint('000-ABC-123') })]
    expect(verdictOf(seen)).toMatchObject({
      code: 'endpoint_unusable',
      params: { kind: 'example' },
    })
  })

  it('takes an id of the simulated block in a simulated session, and no other', () => {
    const simulated = typed({ mode: 'simulated', endpoint: usableEndpoint('000-ABC-123') })
    const live = typed({ mode: 'simulated' })
    expect(codeOf([simulated])).not.toBe('endpoint_unusable')
    expect(codeOf([live])).toBe('endpoint_unusable')
  })

  it('lets a placeholder outside the simulated block be tried', () => {
    const endpoint = { ...usableEndpoint('123-ABC-456'), isPlaceholder: true }
    expect(codeOf([typed({ endpoint })])).not.toBe('endpoint_unusable')
  })

  it('is judged before anything that the network did', () => {
    const endpoint = { ok: false, reason: 'endpoint_missing', kind: null } as const
    expect(codeOf([typed({ endpoint }), call('token', network('ECONNREFUSED'))])).toBe(
      'endpoint_missing',
    )
  })
})
