import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { answersIn, commandsFor } from '#app/docs/errors/[code]/try-commands.ts'
import { exampleOf } from '#app/docs/errors/example-of.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { readArguments } from '#scripts/diagnose/arguments.ts'

function commandsOf(code: VerdictCode): string {
  const { shown } = exampleOf(code)
  const id = 'munchkinId' in shown ? shown.munchkinId : null
  return commandsFor(shown, id === null ? null : listedInstance(id))
}

/** What a shell hands to `npm run -s diagnose`: the environment that counts, its standard input, and its options. */
function handedOver(commands: string) {
  const npm = `npm() {
    [ "$3" = diagnose ] || return 0
    printf '%s\\0' "$MARKETO_SIMULATOR_URL" "$EGRESS_IPS" "$( [ "$5" = --report ] || cat)" "$@"
  }`
  const said = execFileSync('sh', ['-c', `${npm}\n${commands}\nwait`], { encoding: 'utf8' })
  const [simulator, addresses, secret, , , , , ...args] = said.split('\0').slice(0, -1)
  return { simulator, addresses, secret, args }
}

describe('the commands of a page', () => {
  it.each(VerdictCode.options)('for %s are read by a shell as they are meant', (code) => {
    const { args, secret, simulator, addresses } = handedOver(commandsOf(code))
    const read = readArguments(args)
    expect(read.ok).toBe(true)
    const { shown } = exampleOf(code)
    if (shown.by === 'report')
      return expect(args).toEqual(['--report', `tests/reports/${shown.file}`])
    if (shown.by === 'typed') return expect(args[1]).toBe(shown.endpoint)
    const listed = listedInstance(shown.munchkinId)
    const pair = ['--client-id', listed?.clientId, '--secret-stdin']
    expect(args).toEqual(['--endpoint', shown.munchkinId, ...pair, ...(shown.args ?? [])])
    expect(secret).toBe(listed?.clientSecret)
    expect(simulator).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(addresses).toBe((shown.by === 'instance' && shown.env?.['EGRESS_IPS']) || '')
  })

  it('hold the answers that a person would give', () => {
    expect(answersIn(exampleOf('token_not_received').shown)).toEqual([
      { question: 'ip_restrictions', answer: 'no' },
      { question: 'role_has_ticks', answer: 'yes' },
    ])
    expect(answersIn(exampleOf('ip_blocked').shown)).toEqual([])
  })
})
