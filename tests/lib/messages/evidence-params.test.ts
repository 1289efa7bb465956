import { describe, expect, it } from 'vitest'
import type { Report } from '#lib/diagnosis/report.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { CallObservation, FailurePhase, Outcome } from '#lib/marketo/observation.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { call, CONTEXT, exampleReport, TOKEN } from '#tests/lib/messages/example-report.ts'

const w = words('en')
const token = (outcome: Outcome) => call('token', '/identity/oauth/token', outcome)
const baseline = (outcome: Outcome) => call('baseline', '/rest/v1/stats/usage.json', outcome)
const failed = (phase: FailurePhase, errno: string): Outcome => ({
  kind: 'networkFailure',
  phase,
  errno,
})

function said(code: VerdictCode, ...calls: CallObservation[]) {
  const example = exampleReport(code, 'possible')
  const checks = example.checks.map((check) => ({
    ...check,
    observations: check.id === 'endpoint' ? check.observations : [],
  }))
  const report: Report = {
    ...example,
    checks: checks.map((check) =>
      check.id === 'credentials' ? { ...check, observations: calls } : check,
    ),
    verdict: { ...example.verdict, params: {}, alternatives: [] },
  }
  const { title, explanation, notWrong } = verdictWords(report, w, CONTEXT)
  return [title, explanation, ...notWrong].map(plainText).join('\n')
}

describe('what the calls show', () => {
  it.each([
    ['no name', failed('dns', 'ENOTFOUND'), 'Its address leads to no Marketo.', true],
    ['broken off', failed('connect', 'ECONNRESET'), 'The connection there breaks off.', true],
    [
      'broken off late',
      failed('firstByte', 'ECONNRESET'),
      'The connection there breaks off.',
      false,
    ],
    [
      'a page',
      { kind: 'reply', status: 404, contentType: 'text/html', body: { shape: 'empty' } },
      'What answered us there does not look like Marketo.',
      false,
    ],
  ] as const)('of an instance that is not found: %s', (_, outcome, expected, isUnused) => {
    const text = said('instance_not_found', token(outcome))
    expect(text).toContain(expected)
    expect(text.includes('not used yet')).toBe(isUnused)
  })

  it('says that nothing was sent only where no token was given before', () => {
    const broken = failed('tls', 'CERT_HAS_EXPIRED')
    expect(said('tls_failed', token(broken))).toContain('Your values did not leave us.')
    const late = said('tls_failed', token(TOKEN), baseline(broken))
    expect(late).toContain('so we sent it nothing more.')
    expect(late).not.toContain('did not leave us')
  })

  it('takes what we cut ourselves for sent, since it may have been', () => {
    const cut = { kind: 'refused', rule: 'deadline' } as const
    expect(said('instance_not_found', token(cut))).not.toContain('not used yet')
    const never = { kind: 'refused', rule: 'addressNotPublic' } as const
    expect(said('instance_not_found', token(never))).toContain('not used yet')
  })

  it('tells a name that is gone from one that nobody knows anything of', () => {
    const gone = said('dns_trouble', token(TOKEN), baseline(failed('dns', 'ENOTFOUND')))
    expect(gone).toContain('although it answered us a moment ago')
    expect(said('dns_trouble', token(failed('dns', 'ESERVFAIL')))).toContain('gave us no answer')
  })

  it('speaks of an answer only where one came, and of one of Marketo only in its form', () => {
    const refused = { kind: 'refused', rule: 'noSimulator' } as const
    expect(said('unknown', token(refused))).toContain('We could not get an answer from Marketo')
    const gateway = { shape: 'identityError', error: 'Not Found', description: '' } as const
    const reply = { kind: 'reply', status: 404, contentType: 'application/json' } as const
    expect(said('unknown', token({ ...reply, body: gateway }))).toContain('We got an answer that')
    expect(said('unknown', token(TOKEN))).toContain('Marketo answered something')
  })

  it('says that we asked again only where that was in vain', () => {
    const busy: Outcome = {
      kind: 'reply',
      status: 502,
      contentType: null,
      body: { shape: 'empty' },
    }
    const again = (outcome: Outcome) => ({ ...baseline(outcome), attempt: 2 })
    const asked = (...calls: CallObservation[]) => said('marketo_unavailable', ...calls)
    expect(asked(token(TOKEN), baseline(busy))).not.toContain('asked again')
    expect(asked(token(TOKEN), baseline(busy), again(busy))).toContain('even when we asked again')
    expect(asked({ ...token(TOKEN), attempt: 2 }, baseline(busy))).not.toContain('asked again')
  })
})
