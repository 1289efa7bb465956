import { describe, expect, it } from 'vitest'
import {
  planToken,
  UNCHANGED,
  UNREACHABLE,
  type Asked,
  type TokenCall,
} from '#lib/connections/token-plan.ts'

const NOW = 1_800_000_000_000

/** What is done with a token of this life, in seconds; null: none is known. */
function planned(life: number | null, call: Partial<TokenCall> = {}, asked: Asked | null = null) {
  const facts = { expiresAt: life === null ? null : NOW + life * 1000, asked }
  const plain = { minTtlSeconds: 60, rejected: false, begunAt: NOW, waitedMs: 0 }
  return planToken(facts, { ...plain, ...call }, NOW)
}

const give = { do: 'give', sameToken: false }
const ask = { do: 'ask' }
const asked = (secondsAgo: number, refusal: string | null = null): Asked => ({
  at: NOW - secondsAgo * 1000,
  refusal,
})

describe('a caller who wants a token', () => {
  it.each([
    ['none is known', null, 60, ask],
    ['it lives long', 3000, 60, give],
    ['it lives exactly as long as asked', 60, 60, give],
    ['it lives less than asked', 59.9, 60, { do: 'later', retryAfterSeconds: 62 }],
    ['it lives far less than asked', 1000, 3000, { do: 'later', retryAfterSeconds: 1002 }],
    ['it ends within the time that a caller is kept', 3, 60, { do: 'wait', ms: 4250 }],
    ['it ends just too late to be kept for', 4, 60, { do: 'later', retryAfterSeconds: 6 }],
    ['its last second has begun and any life will do', 0.9, 0, { do: 'wait', ms: 2150 }],
    ['it has a second left and any life will do', 1, 0, give],
    ['it has ended, but Marketo may still give it', -0.5, 60, { do: 'wait', ms: 750 }],
    ['it has ended for certain', -1.25, 60, ask],
    ['it ended long ago', -9999, 60, ask],
  ] as const)('when %s', (_, life, minTtlSeconds, step) => {
    expect(planned(life, { minTtlSeconds })).toEqual(step)
  })

  it('is kept for five seconds in all', () => {
    expect(planned(0, { waitedMs: 3000 })).toEqual({ do: 'wait', ms: 1250 })
    expect(planned(0, { waitedMs: 4000 })).toEqual({ do: 'later', retryAfterSeconds: 2 })
    expect(planned(-2, { waitedMs: 5001 })).toEqual(ask)
  })
})

describe('a token that Marketo is said to refuse', () => {
  const rejected = { rejected: true }
  it.each([
    ['nobody ever asked', 3000, null, ask],
    ['Identity was asked long ago', 3000, asked(6), ask],
    ['a newer one came just now', 3000, asked(2), give],
    ['Identity gave the same just now', 3000, asked(2, UNCHANGED), { do: 'give', sameToken: true }],
    [
      'Identity gave the same, and it ends too soon',
      30,
      asked(2, UNCHANGED),
      { do: 'later', retryAfterSeconds: 32 },
    ],
    [
      'Identity did not answer just now',
      3000,
      asked(2, UNREACHABLE),
      { do: 'refuse', refusal: UNREACHABLE, retryAfterSeconds: 3 },
    ],
    ['Identity refused long ago', 3000, asked(6, 'client_secret_wrong'), ask],
  ] as const)('when %s', (_, life, last, step) => {
    expect(planned(life, rejected, last)).toEqual(step)
  })

  it('was asked for when Identity was asked during the call, however long that took', () => {
    const call = { rejected: true, begunAt: NOW - 20_000 }
    expect(planned(3000, call, asked(12, UNCHANGED))).toEqual({ do: 'give', sameToken: true })
    expect(planned(3000, call, asked(21, UNCHANGED))).toEqual(ask)
  })
})

describe('an Identity that failed just now', () => {
  it.each([UNREACHABLE, 'credentials_revoked'])('is left alone for a moment: %s', (refusal) => {
    const refused = { do: 'refuse', refusal, retryAfterSeconds: 4 }
    expect(planned(null, {}, asked(1, refusal))).toEqual(refused)
    expect(planned(-60, {}, asked(1, refusal))).toEqual(refused)
    expect(planned(null, {}, asked(5, refusal))).toEqual(ask)
  })

  it('does not keep back a token that still lives', () => {
    expect(planned(100, {}, asked(1, UNREACHABLE))).toMatchObject({ do: 'give' })
  })
})
