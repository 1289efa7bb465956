import { expect, it } from 'vitest'
import { rehearse } from '#tests/bench/webhooks/rehearse.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

/** The small form of `npm run bench:webhooks`. */
it(
  'a sender that is killed again and again loses nothing, and what comes twice has one id',
  { timeout: 90_000 },
  async () => {
    const figures = await rehearse({
      ...{ events: 120, tenants: 4, kills: 2, killAfter: 15, failing: 0.3, limitMs: 60_000 },
    })
    expect(figures).toMatchObject({ kills: 2, lost: 0, underTwoIds: 0, states: { delivered: 120 } })
    expect(figures.tally.badSignatures).toBe(0)
    expect(figures.tally.refused).toBeGreaterThan(5)
    expect(figures.duplicates).toBeGreaterThan(5)
  },
)
