import { describe, expect, it } from 'vitest'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { CONTEXT, exampleReport } from '#tests/lib/messages/example-report.ts'

const w = words('en')

describe('the words of a connection with gaps', () => {
  it('offers every gap that a tick can close when connected with gaps, the optional one too', () => {
    const report = exampleReport('connected_with_gaps', 'certain')
    const offered = () => verdictWords(report, w, CONTEXT).permissions.map(({ name }) => name)
    expect(offered()).toEqual(['Read-Only Lead'])
    report.verdict.params = { inferred: ['Read-Only Activity'] }
    expect(offered()).toEqual(['Read-Only Lead', 'Read-Only Activity'])
  })

  it('says of what got no answer that it got none, and asks nobody to tick it', () => {
    const report = exampleReport('connected_with_gaps', 'certain')
    report.permissions = report.permissions.map((one) => ({ ...one, state: 'unknown' as const }))
    report.verdict.params = { notSeen: ['Read-Only Lead', 'Read-Only Activity'] }
    const said = verdictWords(report, w, CONTEXT)
    expect(plainText(said.explanation)).toBe(
      'No required permission was found missing. Read-Only Person and Read-Only Activity got no answer: test again.',
    )
    expect(said.steps.map(({ parts }) => plainText(parts))).toEqual([
      'Test again at any time. The connection works meanwhile.',
    ])
    expect(plainText(said.who)).toBe('You can do it, whenever you like.')
  })

  it('does not say that our addresses are let in where one of them got no answer', () => {
    const report = exampleReport('connected_with_gaps', 'certain')
    report.permissions = []
    report.verdict.params = { addressesNotSeen: ['203.0.113.21'] }
    const said = verdictWords(report, w, CONTEXT)
    expect(plainText(said.explanation)).toContain('whether 203.0.113.21 is let in.')
    expect(said.notWrong.map(plainText).join(' ')).not.toContain('let in')
    expect(said.steps.filter(({ show }) => show === 'addresses')).toHaveLength(1)
    expect(said.addresses).toEqual(['203.0.113.21'])
  })

  it('says that there is nothing to tick when only the subscription lacks something', () => {
    const report = exampleReport('connected_with_gaps', 'certain')
    report.permissions = report.permissions.map((one) => ({ ...one, state: 'featureOff' as const }))
    const said = verdictWords(report, w, CONTEXT)
    expect(plainText(said.explanation)).toContain('so there is nothing to tick')
    expect(said.steps).toEqual([])
  })
})
