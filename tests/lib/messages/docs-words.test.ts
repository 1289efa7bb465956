import { describe, expect, it } from 'vitest'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { docsStage, docsStages, docsWords } from '#lib/messages/docs-words.ts'
import { plainText, words } from '#lib/messages/words.ts'

const w = words('en')

describe.each(VerdictCode.options)('the documentation of %s', (code) => {
  const { causes } = docsWords(code, w, 'Acme')

  it('names two to four causes, unless it is good news', () => {
    expect(causes.length).toBeGreaterThanOrEqual(code === 'connected' ? 1 : 2)
    expect(causes.length).toBeLessThanOrEqual(4)
    expect(new Set(causes.map(plainText)).size).toBe(causes.length)
  })

  it('says each in at most two short sentences', () => {
    for (const cause of causes.map(plainText)) {
      expect(cause.length).toBeLessThanOrEqual(160)
      expect(cause).toMatch(/^[A-Z].*\.$/)
      expect(cause.split(/\. /).length).toBeLessThanOrEqual(2)
    }
  })
})

describe('docsStages', () => {
  it('holds every verdict once', () => {
    const codes = docsStages().flatMap((stage) => stage.codes)
    expect(codes.toSorted()).toEqual(VerdictCode.options.toSorted())
  })

  it('puts what two stages can say where it is usually said', () => {
    expect(docsStage('ip_blocked')).toBe('allowed')
    expect(docsStage('test_interrupted')).toBe('noResult')
    expect(docsStage('service_sealed')).toBe('noResult')
  })
})
