import { describe, expect, it } from 'vitest'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'
import { fileText } from '#tests/reports/file-text.ts'
import { savedNames, savedReport, savedText } from '#tests/reports/saved-reports.ts'

describe.each(savedNames)('the saved report %s', (name) => {
  it('is judged as it was when it was saved', () => {
    const saved = savedReport(name)
    expect(rejudge(saved)).toEqual(saved)
  })

  it('has the verdict that it is named after', () => {
    expect(savedReport(name).verdict.code).toBe(name.split('--')[0])
  })

  it('is written as the command line writes one, with nothing that a report does not have', () => {
    expect(fileText(savedReport(name))).toBe(savedText(name))
  })

  it('holds no value that was typed, and nothing that looks like one', () => {
    const text = savedText(name).replaceAll(savedReport(name).id, '')
    for (const { clientId, clientSecret, correct } of listedInstances()) {
      for (const typed of [clientId, clientSecret, ...Object.values(correct ?? {})])
        expect(text).not.toContain(typed)
    }
    expect(text).not.toMatch(UUID)
    expect(text).not.toMatch(SECRET)
    expect(text).not.toMatch(ADDRESS_WITH_QUERY)
  })
})

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i
/** 32 letters and digits; the hash of a reply is hexadecimal and longer. */
const SECRET = /(?<![0-9a-z])[0-9a-z]{32}(?![0-9a-z])/i
const ADDRESS_WITH_QUERY = /https?:\/\/[^"\s]*\?/

it('there is one of every verdict, and at least 45 in all', () => {
  expect(VerdictCode.options.filter((code) => !savedNames.includes(code))).toEqual([])
  expect(savedNames.length).toBeGreaterThanOrEqual(45)
})
