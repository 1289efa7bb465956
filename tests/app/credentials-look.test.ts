import { describe, expect, it } from 'vitest'
import { lookAt } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-look.ts'

const ID = '4b7c0e6a-93d1-4a63-8f0e-2d1c5a9e7f10'
const SECRET = 'OyQNcdOyZbkBFTFoOxtzHq8STZHE6svi'
const nothing = { endpoint: '', clientId: '', clientSecret: '' }

describe('what is said while typing', () => {
  it('says nothing of empty fields', () => {
    expect(lookAt(nothing, 'live')).toEqual({
      endpoint: { state: 'empty' },
      clientId: null,
      clientSecret: null,
      isSwapped: false,
    })
  })

  it('names the instance and what was taken off', () => {
    const { endpoint } = lookAt(
      { ...nothing, endpoint: '194-vvc-221.mktorest.com/rest/v1' },
      'live',
    )
    expect(endpoint).toMatchObject({
      state: 'good',
      munchkinId: '194-VVC-221',
      removedPath: '/rest/v1',
    })
  })

  it('says why an address is of no use', () => {
    const { endpoint } = lookAt({ ...nothing, endpoint: 'https://login.marketo.com/' }, 'live')
    expect(endpoint).toEqual({ state: 'problem', code: 'unusable.adminPage' })
  })

  it('sees id and secret in each other’s place', () => {
    const swapped = { ...nothing, clientId: SECRET, clientSecret: ID }
    expect(lookAt(swapped, 'live').isSwapped).toBe(true)
  })

  it('warns of an e-mail as Client Id', () => {
    expect(lookAt({ ...nothing, clientId: 'a@b.example' }, 'live').clientId).toBe('email')
  })
})
