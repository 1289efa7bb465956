import { describe, expect, it } from 'vitest'
import { diagnose, oneLine } from '#tests/support/diagnose.ts'

const ID = ['--endpoint', '123-ABC-456', '--client-id', 'x']

describe('npm run diagnose', () => {
  it.each([
    ['a secret as argument', ['--client-secret', 'x'], 'never an argument'],
    ['a secret glued to an option', ['--endpoint', 'x', '--secret-stdin=abc'], 'never an argument'],
    ['an unknown option', ['--endpiont', 'x'], '--endpiont'],
    ['no endpoint', ['--client-id', 'x'], '--endpoint is missing'],
    ['an earlier report alone', ['--since', 'package.json'], '--endpoint is missing'],
    ['no client id', ['--endpoint', 'x'], '--client-id is missing'],
    ['a value that is missing', ['--endpoint', '--client-id', 'x'], 'needs a value'],
    ['operations without a value', ['--operations', '--json'], '--operations needs a value'],
    [
      'a strict permission without a value',
      [...ID, '--must-verify'],
      '--must-verify needs a value',
    ],
    ['an answer to no question', [...ID, '--answer', 'a=b'], '--answer'],
    ['an argument without an option', ['123-ABC-456'], 'without an option'],
    ['no terminal to ask', ID, '--secret-stdin'],
    ['a report that is none', ['--report', 'package.json'], 'package.json is not a report'],
    [
      'an earlier report that is none',
      [...ID, '--secret-stdin', '--since', 'README.md'],
      'README.md is not a report',
    ],
    [
      'an operation that Adobe does not document',
      [...ID, '--operations', 'getLeadByIdUsingGET, getLeedByIdUsingGET'],
      'no such operation; in brackets the nearest: getLeedByIdUsingGET (getLeadByIdUsingGET,',
    ],
  ])('refuses %s with 64 and says how it goes', async (_what, args, words) => {
    const { status, out, err } = await diagnose(args)
    expect(status).toBe(64)
    expect(out).toBe('')
    expect(oneLine(err)).toContain(words)
  })

  it('explains itself', async () => {
    const { status, out } = await diagnose(['--help'])
    expect(status).toBe(0)
    for (const option of ['--secret-stdin', '--must-verify', '--operations', '--since'])
      expect(out).toMatch(new RegExp(`^  ${option} `, 'm'))
    expect(out).toContain('Exit status')
  })
})
