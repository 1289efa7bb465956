import { createApiKey, listApiKeys, revokeApiKey } from '#lib/host/api-keys.ts'
import { columns } from '#lib/messages/plain-sections.ts'
import { print, refuse, remark } from '#scripts/host/exit-with.ts'
import type { KeyWish } from '#scripts/host/key-wish.ts'

type Known = Awaited<ReturnType<typeof listApiKeys>>[number]
type Wish = Exclude<KeyWish, { command: 'help' }>

/** Gives the exit status. A new key stands alone on standard output, so that a pipe gets nothing else. */
export async function runKey(wish: Wish): Promise<number> {
  if (wish.command === 'create') return create(wish)
  return wish.command === 'list' ? list() : revoke(wish.id)
}

async function create(wish: Extract<Wish, { command: 'create' }>): Promise<number> {
  const made = await createApiKey(wish)
  if (!made.ok) return refuse(await twoAlready(wish))
  const status = print(made.key)
  remark(
    `A ${wish.mode} key for ${wish.name} (${wish.scopes.join(', ')}). It is shown this once: keep it where your server reads its secrets.\n` +
      `To revoke it: ${revokeCommand(made.id)}`,
  )
  return status
}

async function twoAlready({ name, mode }: { name: string; mode: string }): Promise<string> {
  const held = (await listApiKeys()).filter(
    (key) => key.name === name && key.mode === mode && key.revokedAt === null,
  )
  return [
    `${name} has two ${mode} keys already. Revoke the one that is used no more, or choose another name:`,
    ...held.map((key) => `  ${revokeCommand(key.id)}    …${key.ending}, ${usage(key)}`),
  ].join('\n')
}

async function list(): Promise<number> {
  const keys = await listApiKeys()
  if (keys.length > 0) return print(columns([HEAD, ...keys.map(rowOf)]).join('\n'))
  remark('There is no API key yet. How to make one: key --help')
  return 0
}

const HEAD = ['id', 'name', 'mode', 'scopes', 'ends in', 'made', 'state']

const rowOf = (key: Known): string[] => [
  key.id,
  key.name,
  key.mode,
  key.scopes.join(','),
  key.ending,
  minute(key.createdAt),
  key.revokedAt === null ? usage(key) : `revoked ${minute(key.revokedAt)}`,
]

const usage = ({ lastUsedAt }: Known): string =>
  lastUsedAt === null ? 'never used' : `used ${minute(lastUsedAt)}`

async function revoke(id: string): Promise<number> {
  const isDone = await revokeApiKey(id)
  if (!isDone)
    return refuse(`No key in use has the id ${id}. All of them: npm run -s host -- key list`)
  remark('Revoked: from now on it opens nothing.')
  return 0
}

const revokeCommand = (id: string) => `npm run -s host -- key revoke ${id}`
const minute = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
