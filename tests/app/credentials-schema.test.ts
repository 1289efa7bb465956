import { describe, expect, it } from 'vitest'
import { credentialsSchema } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'

const rules = { mode: 'live', keepsClientId: false, keepsSecret: false } as const
const typed = {
  endpoint: 'https://194-VVC-221.mktorest.com/rest',
  clientId: '4b7c0e6a-93d1-4a63-8f0e-2d1c5a9e7f10',
  clientSecret: 'OyQNcdOyZbkBFTFoOxtzHq8STZHE6svi',
}

function problems(values: Partial<typeof typed>, changed: Partial<typeof rules> | object = {}) {
  const parsed = credentialsSchema({ ...rules, ...changed }).safeParse({ ...typed, ...values })
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
}

describe('the credentials form', () => {
  it('takes three plausible values', () => expect(problems({})).toEqual([]))

  it.each([
    [{ endpoint: '' }, 'endpoint missing'],
    [{ endpoint: 'https://app-sj32.marketo.com/#IN1A1' }, 'endpoint unusable.adminPage'],
    [{ endpoint: '000-CON-200' }, 'endpoint unusable.example'],
    [{ endpoint: '194-VVC-221 or 284-ABC-133' }, 'endpoint twoIds:194-VVC-221:284-ABC-133'],
    [{ endpoint: 'x'.repeat(10_241) }, 'endpoint tooLong'],
    [{ clientId: '   ' }, 'clientId missing'],
    [{ clientId: 'x'.repeat(1001) }, 'clientId tooLong'],
    [{ clientSecret: '' }, 'clientSecret missing'],
  ])('answers %j with %s', (values, problem) => expect(problems(values)).toEqual([problem]))

  it('takes only simulated instances in a simulated session', () => {
    const simulated = { mode: 'simulated' }
    expect(problems({}, simulated)).toEqual(['endpoint simulatedOnly'])
    expect(problems({ endpoint: '000-CON-200' }, simulated)).toEqual([])
  })

  it('lets a blank field stand for a saved value', () => {
    const saved = { keepsClientId: true, keepsSecret: true }
    expect(problems({ clientId: '', clientSecret: '' }, saved)).toEqual([])
  })

  it('warns of a strange shape elsewhere and never blocks it here', () => {
    expect(problems({ clientId: 'marketing.ops@example.com', clientSecret: 'swordfish' })).toEqual(
      [],
    )
  })
})
