import { describe, expect, it } from 'vitest'
import type { Owner } from '#lib/diagnosis/verdict.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { savedReports } from '#scripts/docs/saved-reports.ts'
import { verdictForms } from '#scripts/docs/verdict-forms.ts'
import { CONTEXT, exampleReport } from '#tests/lib/messages/example-report.ts'

const w = words('en')

/** Every outcome, owner and confidence with which the rules say a code. */
const forms = [...verdictForms(savedReports().values())].flatMap(([code, said]) =>
  said.forms.map((form) => ({ code, ...form })),
)

const WHO: Record<Owner, RegExp> = {
  you: /^You |^It takes a Marketo admin, whenever you like|^Nobody/,
  marketoAdmin: /^It takes a Marketo admin/,
  hostSupport: /^The people who run Acme have to act|^You need nobody else/,
  marketo: /^Marketo recovers by itself|a Marketo admin can see who makes the calls/,
  nobody: /^Nobody has to do anything/,
}

describe.each(forms)('$code, said as $outcome · $owner · $confidence', (form) => {
  const report = exampleReport(form.code)
  report.verdict = { ...report.verdict, ...form, retry: { kind: 'after', seconds: 60 } }
  const said = verdictWords(report, w, CONTEXT)

  it('has a title that is as sure as that', () => {
    const isOpen = /\bmost likely\b|\bcould\b|don't know yet/i.test(plainText(said.title))
    expect(isOpen).toBe(form.confidence !== 'certain')
  })

  it('names the one who acts', () => {
    expect(plainText(said.who)).toMatch(WHO[form.owner])
    const isWait = form.outcome === 'wait'
    expect(said.badge === w.t('badge.wait')).toBe(isWait)
  })

  it('asks for a change only where one helps', () => {
    const isAsking = said.steps.some(({ asked }) => /^(Add|Open|In the group|Grant) /.test(asked))
    expect(isAsking && (form.outcome === 'wait' || form.outcome === 'ours')).toBe(false)
  })
})
