import { describe, expect, it } from 'vitest'
import { TypedObservation } from '#lib/marketo/observation.ts'
import { observeTyped } from '#lib/marketo/typed.ts'

const CLIENT_ID = '8d3e2b1a-0c4f-4a7e-9b6d-5f1c2e3a4b5d'
const CLIENT_SECRET = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF'
const VALUES = { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET }

function observe(mode: 'live' | 'simulated', endpoint: string) {
  return observeTyped({ mode, endpoint, ...VALUES }).endpoint
}

describe('observeTyped', () => {
  it('tells the id and the shapes of a live connection', () => {
    const endpoint = 'https://941-kqz-307.mktorest.com/rest'
    const typed = observeTyped({ mode: 'live', endpoint, ...VALUES })
    expect(typed).toEqual({
      kind: 'typed',
      mode: 'live',
      endpoint: {
        ok: true,
        munchkinId: '941-KQZ-307',
        kind: 'rest',
        repairs: ['path_removed', 'case_changed'],
        isPlaceholder: false,
      },
      clientId: 'clientId',
      clientSecret: 'clientSecret',
    })
    expect(TypedObservation.parse(typed)).toEqual(typed)
  })

  it('holds no typed value but the Munchkin ID', () => {
    const endpoint = `https://941-KQZ-307.mktorest.com/?client_id=${CLIENT_ID}&client_secret=${CLIENT_SECRET}`
    const text = JSON.stringify(observeTyped({ mode: 'live', endpoint, ...VALUES }))
    expect(text).toContain('941-KQZ-307')
    expect(text).not.toContain(CLIENT_ID)
    expect(text).not.toContain(CLIENT_SECRET)
  })

  it('refuses every id of the simulator in a live connection as an example', () => {
    for (const id of ['000-AAA-000', '000-ZZZ-999', 'https://000-SIM-001.mktorest.com']) {
      expect(observe('live', id)).toEqual({
        ok: false,
        reason: 'endpoint_unusable',
        kind: 'example',
      })
    }
  })

  it('refuses every real id in a simulated connection', () => {
    const refused = { ok: false, reason: 'endpoint_unusable', kind: 'other' }
    expect(observe('simulated', '941-KQZ-307')).toEqual(refused)
    expect(observe('simulated', '000-SIM-001')).toMatchObject({ ok: true })
  })

  it('lets a placeholder of the guides be tried, and marks it', () => {
    expect(observe('live', '123-ABC-456')).toMatchObject({ ok: true, isPlaceholder: true })
  })

  it('passes on why an endpoint is refused', () => {
    const missing = { ok: false, reason: 'endpoint_missing', kind: null }
    const adminPage = { ok: false, reason: 'endpoint_unusable', kind: 'adminPage' }
    expect(observe('live', ' ')).toEqual(missing)
    expect(observe('simulated', 'https://app-sj01.marketo.com')).toEqual(adminPage)
  })

  it('reads each shape from its own field', () => {
    const typed = { mode: 'live', endpoint: '', clientId: 'jane@example.com' } as const
    const observed = observeTyped({ ...typed, clientSecret: CLIENT_ID })
    expect(observed).toMatchObject({ clientId: 'email', clientSecret: 'clientId' })
  })
})
