import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { newSecret } from '#tests/support/drafts.ts'
import { findIn } from '#tests/support/dump.ts'

process.env['LOG_LEVEL'] = 'info'
const { log, scrub, scrubFromLog } = await import('#lib/log.ts')

function written(act: () => void): string {
  const lines: string[] = []
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  act()
  stdout.mockRestore()
  return lines.join('')
}

describe('a line of the log', () => {
  it('holds the event and the ids it was given', () => {
    const line = written(() => log('info', 'test_started', { runId: 'r-1', durationMs: 12 }))
    expect(JSON.parse(line)).toMatchObject({ msg: 'test_started', runId: 'r-1', durationMs: 12 })
  })

  it('holds no field outside the list, and no text that is no code', () => {
    const secret = newSecret()
    const body = { body: secret, code: `failed with ${secret}`, route: `/x?y=${secret}` }
    const line = written(() => log('error', `it failed: ${secret}`, body))
    expect(findIn(Buffer.from(line), { secret }, 'log')).toEqual([])
    expect(line).not.toContain('failed with')
  })

  it('is scrubbed of a value in use, wherever it stands', () => {
    const value = 'Spring "2026" / ü'
    scrubFromLog(value)
    for (const form of [value, encodeURIComponent(value), JSON.stringify({ a: { b: value } })]) {
      expect(findIn(Buffer.from(scrub(`x ${form} y`)), { value }, 'log')).toEqual([])
    }
  })

  it('is scrubbed of what has the shape of a secret or a token', () => {
    const token = 'cdf01657-110d-4155-99a7-f986b2ff13a0:int'
    expect(scrub(`a ${newSecret()} b`)).toBe('a [scrubbed] b')
    expect(scrub(`a ${token} b`)).toBe('a [scrubbed] b')
    expect(scrub(`a ${encodeURIComponent(token)} b`)).toBe('a [scrubbed] b')
    expect(scrub('run cdf01657-110d-4155-99a7-f986b2ff13a0')).toContain('cdf01657')
  })

  it('is scrubbed of the newest tokens inside other words, and no slower for thousands of them', () => {
    const tokens = Array.from({ length: 5000 }, () => `${randomUUID()}:int`)
    for (const token of tokens) scrubFromLog(token)
    expect(scrub(`x${tokens.at(-1)}x`)).toBe('x[scrubbed]x')
    const began = performance.now()
    for (let line = 0; line < 200; line += 1) scrub(`{"msg":"api_call","line":${line}}`)
    expect(performance.now() - began).toBeLessThan(400)
  })
})
