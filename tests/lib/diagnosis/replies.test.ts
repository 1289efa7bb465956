import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge } from '#lib/diagnosis/judge.ts'
import type { Purpose } from '#lib/marketo/observation.ts'
import { readBody } from '#lib/marketo/reply-body.ts'
import { call, evidence, reply } from '#tests/support/observations.ts'

const file = new URL('../../../../shared/fixtures/replies.jsonl', import.meta.url)
type Line = { what: string; http: number; body: string }

/** The reply as an observation, read by the same reader as a reply from the wire. */
const observed = ({ http, body }: Line, purpose: Purpose, permission: string | null) => {
  const bytes = Buffer.from(body)
  const read = readBody({ contentType: 'application/json', bytes, cut: false }, [])
  return call(purpose, reply(read.body, http), { permission })
}

const TOKEN: Line = {
  what: '',
  http: 200,
  body: '{"access_token":"x:int","token_type":"bearer","expires_in":3599,"scope":"a@b.example"}',
}
const LET_IN: Line = {
  what: '',
  http: 200,
  body: '{"requestId":"1#1","success":true,"result":[{"date":"2026-11-22","total":1,"users":[]}]}',
}

/** The reply at Identity, or as answer to the only probe. */
function verdictOn(line: Line): string {
  const isIdentity = line.what.startsWith('identity')
  const observations = isIdentity
    ? [observed(line, 'token', null)]
    : [
        observed(TOKEN, 'token', null),
        observed(LET_IN, 'baseline', null),
        observed(line, 'probe', 'Read-Only Lead'),
      ]
  const needs = [
    { permission: 'Read-Only Lead', needed: 'required' as const, reason: '', mustVerify: true },
  ]
  return judge(evidence(observations, { needs })).verdict.code
}

describe('the published replies of the real service', () => {
  const known: Record<string, string> = {
    'identity, wrong secret': 'client_secret_wrong',
    'identity, unknown client id': 'client_id_unknown',
    '606': 'rate_limited',
    '1013 at response level': 'connected',
    'empty asset search': 'connected',
  }
  it.skipIf(!existsSync(file))('are all understood (needs the shared fixtures)', () => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Line)
    const verdicts = Object.fromEntries(lines.map((line) => [line.what, verdictOn(line)]))
    expect(lines.length).toBeGreaterThanOrEqual(11)
    expect(verdicts).toMatchObject(known)
    expect(Object.values(verdicts).filter((code) => code === 'connected')).toHaveLength(2)
  })
})
