import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checksOf } from '#lib/diagnosis/checks.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import { RULES } from '#lib/diagnosis/rules.ts'
import { Verdict } from '#lib/diagnosis/verdict.ts'
import { anyEvidence, needOf } from '#tests/support/any-evidence.ts'
import { call, known, says } from '#tests/support/observations.ts'

const runs = { numRuns: 600 }

it('judges any evidence, and says only what a verdict may say', () => {
  fc.assert(
    fc.property(anyEvidence, (given) => {
      const { verdict, permissions } = judge(given)
      Verdict.parse(verdict)
      expect(permissions).toHaveLength(given.needs.length)
      expect(verdict.alternatives.map((each) => each.code)).not.toContain(verdict.code)
      expect(checksOf(given.observations, given.needs)).toHaveLength(7)
    }),
    runs,
  )
})

it('gives the same judgement for the same evidence', () => {
  fc.assert(
    fc.property(anyEvidence, (given) => {
      expect(judge(structuredClone(given))).toEqual(judge(given))
    }),
  )
})

it('never says connected unless every permission that was asked for is held', () => {
  let connected = 0
  fc.assert(
    fc.property(anyEvidence, (given) => {
      const { verdict, permissions, apiUser } = judge(given)
      if (verdict.code !== 'connected') return
      connected += 1
      expect(permissions.every(({ state }) => state === 'held')).toBe(true)
      expect(apiUser).toBeTruthy()
    }),
    runs,
  )
  expect(connected).toBeGreaterThan(0)
})

it('never connects while a required permission is missing, or none got an answer', () => {
  fc.assert(
    fc.property(anyEvidence, (given) => {
      const { verdict, permissions } = judge(given)
      if (verdict.outcome !== 'connected') return
      const states = permissions.map(({ state }) => state)
      expect(states).not.toContain('missing')
      expect(states.length > 0 && states.every((state) => state === 'unknown')).toBe(false)
    }),
    runs,
  )
})

it('lets no optional permission choose the verdict, but for one that belies "none at all"', () => {
  fc.assert(
    fc.property(anyEvidence, fc.array(needOf('optional'), { maxLength: 3 }), (given, more) => {
      const alone = judge(given).verdict
      const { verdict, permissions } = judge({ ...given, needs: [...given.needs, ...more] })
      if (alone.outcome === 'connected') expect(verdict.outcome).toBe('connected')
      else if (alone.code === 'no_permissions' && verdict.code === 'permission_missing')
        expect(permissions.map(({ state }) => state)).toContain('held')
      else expect(withoutMemory(verdict)).toEqual(withoutMemory(alone))
    }),
    runs,
  )
})

/** What was lost since it worked names optional permissions as well; it explains and does not choose. */
function withoutMemory({ params, ...verdict }: Verdict): unknown {
  const { changed: _changed, permissionsLost: _lost, ...rest } = params
  return { ...verdict, params: rest }
}

const ACCUSATIONS = RULES.filter(({ blamesTyping }) => blamesTyping).map(({ code }) => code)

it('accuses nobody of a slip over values that worked before, whatever is seen', () => {
  let judged = 0
  fc.assert(
    fc.property(anyEvidence, (given) => {
      const { lastGood } = given
      if (!lastGood?.sameClientId || !lastGood.sameSecret) return
      const { verdict, instance } = judge(given)
      if (instance !== lastGood.munchkinId) return
      judged += 1
      expect(ACCUSATIONS).not.toContain(verdict.code)
      expect(verdict.params['changed']).not.toContain('secret')
    }),
    runs,
  )
  expect(judged).toBeGreaterThan(0)
})

it('never says connected of a test that was cut or ended by ourselves', () => {
  let stopped = 0
  fc.assert(
    fc.property(anyEvidence, (given) => {
      const { verdict } = judge(given)
      const isEnded = given.observations.some(({ kind }) => kind === 'ended')
      const isCut = given.observations.some(
        (seen) =>
          seen.kind === 'call' &&
          seen.outcome.kind === 'refused' &&
          ['deadline', 'cancelled'].includes(seen.outcome.rule),
      )
      if (isEnded) expect(verdict.outcome).toBe('ours')
      if (isCut) expect(verdict.code).not.toBe('connected')
      if (isEnded || isCut) stopped += 1
    }),
    runs,
  )
  expect(stopped).toBeGreaterThan(0)
})

it('is never certain of a blocked address before a person has looked', () => {
  const observations = [
    ...known(),
    call('baseline', says('603')),
    call('baselineSecond', says('603')),
  ]
  fc.assert(
    fc.property(anyEvidence, (given) => {
      const { addresses_listed: _unseen, ...answers } = given.answers
      const { verdict } = judge({ ...given, answers, observations })
      expect([verdict.code, verdict.confidence]).not.toEqual(['ip_blocked', 'certain'])
      expect(['ip_blocked', 'no_permissions', 'token_not_received', 'api_user_locked']).toContain(
        verdict.code,
      )
    }),
  )
})
