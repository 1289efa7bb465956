import { parseArgs } from 'node:util'
import { KeyMode, Scope, SCOPES } from '#lib/host/api-keys.ts'
import { WrongUsage } from '#scripts/host/wrong-usage.ts'

export type KeyWish =
  | { command: 'create'; name: string; mode: KeyMode; scopes: Scope[] }
  | { command: 'list' }
  | { command: 'revoke'; id: string }
  | { command: 'help'; text: string }

const USAGE = `API keys for the host's servers.

npm run -s host -- key create --name <name> --scopes <scopes> [--mode live|simulated]
    prints the key once, alone on standard output. <scopes>: some of ${SCOPES.join(', ')}, or all.
    A live key (the default) sees live connections alone, a simulated one those of simulated Marketo.
    A name has two keys of a mode at the most, so that a new one can follow an old one without a gap.
npm run -s host -- key list
    all keys that ever were: id, name, mode, scopes, last four characters, when made, used and revoked
npm run -s host -- key revoke <id>
    refuses the key from now on`

const OPTIONS = {
  name: { type: 'string' },
  scopes: { type: 'string' },
  mode: { type: 'string', default: 'live' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Throws `WrongUsage`, or what `parseArgs` throws. */
export function readKeyWish(args: string[]): KeyWish {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const [command, ...rest] = positionals
  if (values.help || args.length === 0) return { command: 'help', text: USAGE }
  if (command === 'create' && rest.length === 0) {
    return {
      command,
      name: nameIn(values.name),
      mode: modeIn(values.mode),
      scopes: scopesIn(values.scopes),
    }
  }
  if (command === 'list' && args.length === 1) return { command }
  const [id] = rest
  if (command === 'revoke' && id !== undefined && args.length === 2) return { command, id }
  throw new WrongUsage(`That is no command.\n\n${USAGE}`)
}

/** It is printed in lists and in logs: one line of plain text. */
function nameIn(given: string | undefined): string {
  const name = given?.trim() ?? ''
  if (name === '') throw new WrongUsage(`Say what the key is for: --name backend\n\n${USAGE}`)
  if (name.length <= 60 && !/\p{C}/u.test(name)) return name
  throw new WrongUsage('The name must be one line of at most 60 characters.')
}

function modeIn(given: string): KeyMode {
  const mode = KeyMode.safeParse(given)
  if (mode.success) return mode.data
  throw new WrongUsage(`--mode is live or simulated, not ${given}.`)
}

function scopesIn(given: string | undefined): Scope[] {
  const named = (given ?? '').split(/[\s,]+/).filter(Boolean)
  if (named.length === 0)
    throw new WrongUsage(`Say what the key may do: --scopes sessions,tokens\n\n${USAGE}`)
  if (named.length === 1 && named[0] === 'all') return [...SCOPES]
  const unknown = named.filter((name) => !Scope.safeParse(name).success)
  if (unknown.length === 0) return SCOPES.filter((scope) => named.includes(scope))
  throw new WrongUsage(`Unknown scopes: ${unknown.join(', ')}. There are ${SCOPES.join(', ')}.`)
}
