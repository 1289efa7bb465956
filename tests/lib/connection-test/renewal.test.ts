import { afterEach, describe, expect, it } from 'vitest'
import type { TestResult } from '#lib/connection-test/run.ts'
import { reveal } from '#lib/marketo/secret.ts'
import { opened } from '#tests/support/line.ts'
import { failure, scriptedMarketo, success, tokenReply } from '#tests/support/scripted-marketo.ts'
import {
  FAMILIES,
  isBaseline,
  isCampaigns,
  isIdentity,
  PAIR,
  scriptedRun,
  until,
} from '#tests/support/scripted-run.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

const { keep: kept, closeAll } = opened()
afterEach(closeAll)

const callsIn = ({ checks }: TestResult['report']) =>
  checks
    .flatMap(({ observations }) => observations)
    .flatMap((seen) => (seen.kind === 'call' ? [seen] : []))

const purposes = (report: TestResult['report']) => callsIn(report).map(({ purpose }) => purpose)

describe('a token that Marketo takes no more', () => {
  it.each(['601', '602'])(
    'is renewed once when five probes hear %s at once, and each is made again',
    async (code) => {
      const { report, token, marketo, tokensAsked } = await scriptedRun((seen) =>
        isBaseline(seen) || seen.token === 'token-2' ? success : failure([code]),
      )
      expect(tokensAsked).toBe(2)
      expect(report.verdict.code).toBe('connected')
      expect(report.permissions.map(({ state }) => state)).toEqual(Array(5).fill('held'))
      expect(marketo.calls).toHaveLength(2 + 5 + 1 + 5)
      expect(report.callsMade).toBe(13)
      expect(purposes(report).toSorted()).toEqual([
        'baseline',
        ...Array(10).fill('probe'),
        'token',
        'tokenAgain',
      ])
      expect(token && reveal(token.value)).toBe('token-2')
    },
  )

  it('lets every probe be read by its last word', async () => {
    const { report } = await scriptedRun(
      (seen) => (isBaseline(seen) || seen.token === 'token-2' ? success : failure(['602'])),
      ['Campaign'],
    )
    expect(callsIn(report).map(({ purpose, attempt }) => [purpose, attempt])).toEqual([
      ['token', 1],
      ['baseline', 1],
      ['probe', 1],
      ['tokenAgain', 1],
      ['probe', 2],
    ])
  })

  it('is used by no probe that starts while it is being renewed', async () => {
    const { marketo, report } = await scriptedRun(
      async (seen, { sent }) => {
        // Let in once another was refused and the token is being renewed, so that the sixth is sent next.
        if (isCampaigns(seen.path)) await until(() => sent.filter(isIdentity).length > 1)
        else if (!isBaseline(seen) && seen.token === 'token-1') return failure(['602'])
        return success
      },
      [...FAMILIES, 'Named Account'],
    )
    const last = marketo.calls.filter(({ path }) => path.includes('namedaccounts'))
    expect(last.map(({ token }) => token)).toEqual(['token-2'])
    expect(report.verdict.code).toBe('connected')
  })

  it('is not renewed a second time: not by a probe after the baseline did, not when the new one is refused', async () => {
    const afterBaseline = await scriptedRun((seen) =>
      isBaseline(seen) && seen.token === 'token-2' ? success : failure(['601']),
    )
    expect(afterBaseline.tokensAsked).toBe(2)
    expect(purposes(afterBaseline.report)).toEqual([
      ...['token', 'baseline', 'tokenAgain', 'baselineAgain'],
      ...Array(5).fill('probe'),
    ])
    const neverTaken = await scriptedRun((seen) => (isBaseline(seen) ? success : failure(['601'])))
    expect(neverTaken.tokensAsked).toBe(2)
    expect(neverTaken.marketo.calls).toHaveLength(2 + 5 + 1 + 5)
    for (const { report } of [afterBaseline, neverTaken])
      expect(report.verdict.outcome).not.toBe('connected')
  })

  it('has its life counted from its renewal', async () => {
    let refusedAt = 0
    const { token } = await scriptedRun(async (seen) => {
      if (seen.token === 'token-2') return success
      // Later than the first token was asked for, by the clock as well.
      const came = Date.now()
      await until(() => Date.now() > came)
      refusedAt = Date.now()
      return failure(['602'])
    })
    expect(token!.expiresAt.getTime()).toBeGreaterThanOrEqual(refusedAt + 3_599_000)
  })

  it('is kept when Identity gives no other, and the refusal stands', async () => {
    let tokens = 0
    const marketo = kept(
      await scriptedMarketo((seen) => {
        if (seen.path.startsWith('/identity'))
          return ++tokens === 1 ? tokenReply('token-1') : { status: 500, body: '' }
        return isBaseline(seen) ? success : failure(['602'])
      }),
    )
    const { report } = await testSimulated(marketo.url, PAIR)
    expect(purposes(report)).toEqual(['token', 'baseline', 'probe', 'tokenAgain'])
    expect(report.verdict.outcome).not.toBe('connected')
  })
})

describe('an answer that there were too many calls', () => {
  const TEN = [...FAMILIES, 'Lead', 'Activity', 'Assets', 'Opportunity', 'Named Account']

  it.each(['606', '607', '615', '1029'])(
    'ends the probing: after %s no probe is sent that was not under way',
    async (code) => {
      const { report, marketo } = await scriptedRun(
        (seen) => (isBaseline(seen) ? success : failure([code])),
        TEN,
      )
      expect(marketo.calls).toHaveLength(2 + 5)
      expect(report.verdict.code).toBe(code === '607' ? 'quota_exhausted' : 'rate_limited')
    },
  )

  it('leaves a refused permission open rather than confirm the refusal', async () => {
    const { report, marketo } = await scriptedRun(
      async (seen, { answered }) => {
        if (isBaseline(seen)) return success
        if (isCampaigns(seen.path)) return failure(['606'])
        await until(() => answered.some(isCampaigns))
        return failure(['603'])
      },
      ['Campaign', 'Lead'],
    )
    expect(marketo.calls.filter(({ path }) => path.includes('leads'))).toHaveLength(1)
    expect(report.permissions.map(({ state }) => state)).toEqual(['unknown', 'unknown'])
    expect(report.verdict.code).toBe('rate_limited')
  })

  it('connects nobody whose required permissions were not asked for because of it', async () => {
    const { report } = await scriptedRun(async (seen, { answered }) => {
      if (isBaseline(seen)) return success
      if (isCampaigns(seen.path)) return failure(['606'])
      await until(() => answered.some(isCampaigns))
      return success
    }, TEN)
    expect(report.callsMade).toBe(2 + 5)
    expect(report.verdict.code).toBe('rate_limited')
  })

  it('leaves what was let in let in', async () => {
    const { report } = await scriptedRun(
      (seen) => (isCampaigns(seen.path) ? failure(['606']) : success),
      ['Campaign', 'Company'],
    )
    expect(report.permissions.map(({ state }) => state)).toEqual(['unknown', 'held'])
    expect(report.verdict.code).toBe('connected_with_gaps')
  })
})
