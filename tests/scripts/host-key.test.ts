import { expect, it } from 'vitest'
import { createApiKey, findApiKey, revokeApiKey } from '#lib/host/api-keys.ts'
import { withClient } from '#scripts/database/app-role.ts'
import { runScript } from '#tests/support/run-script.ts'
import { useStorage } from '#tests/support/storage.ts'

const storage = useStorage()

const host = (...args: string[]) =>
  runScript('scripts/host.ts', args, { settings: { DATABASE_URL: storage.appUrl } })
const create = (name: string, ...more: string[]) =>
  host('key', 'create', '--name', name, '--scopes', 'sessions,tokens', ...more)

async function newKey(name: string) {
  const made = await createApiKey({ name, mode: 'live', scopes: ['sessions'] })
  if (!made.ok) throw new Error(made.reason)
  return made
}

const KEY = /^mck_(live|simulated)_[\w-]{43}\n$/

it('makes a key that opens what its scopes say, and prints nothing else where a pipe reads', async () => {
  const { status, out, err } = await create('backend', '--mode', 'simulated')
  expect(status).toBe(0)
  expect(out).toMatch(KEY)
  expect(await findApiKey(out.trim())).toMatchObject({
    name: 'backend',
    mode: 'simulated',
    scopes: ['sessions', 'tokens'],
  })
  expect(err).not.toContain(out.trim())
  expect(err).toContain('It is shown this once')
})

it('makes a live key when nothing is said, and one with every scope when asked for all', async () => {
  const { out } = await host('key', 'create', '--name', 'everything', '--scopes', 'all')
  expect(await findApiKey(out.trim())).toMatchObject({
    mode: 'live',
    scopes: ['sessions', 'connections', 'tokens', 'tests'],
  })
})

it('refuses a third key of a name, names the two that there are, and takes it once one is revoked', async () => {
  const [first, second] = [await newKey('rotated'), await newKey('rotated')]
  const refused = await create('rotated')
  expect(refused).toMatchObject({ status: 1, out: '' })
  expect(refused.err).toContain('rotated has two live keys already.')
  for (const { id } of [first, second]) expect(refused.err).toContain(`-- key revoke ${id}`)

  const revoked = await host('key', 'revoke', first.id.toUpperCase())
  expect(revoked).toMatchObject({ status: 0, out: '' })
  expect(await findApiKey(first.key)).toBeNull()
  expect(await findApiKey(second.key)).not.toBeNull()
  expect((await create('rotated')).status).toBe(0)
})

it('lists every key with its state, and nothing that opens', async () => {
  const { id, key } = await newKey('listed')
  await revokeApiKey(id)
  const { status, out, err } = await host('key', 'list')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  const line = out.split('\n').find((each) => each.includes(id))
  expect(line).toMatch(/ listed +live +sessions +\S{4} +[\d-]{10} [\d:]{5} UTC +revoked /)
  expect(line).toContain(key.slice(-4))
  expect(out).not.toContain(key)
  expect(out).not.toContain('mck_')
})

it.each(['no-uuid', '00000000-0000-4000-8000-000000000000'])(
  'says that no key in use is %s',
  async (id) => {
    const { status, out, err } = await host('key', 'revoke', id)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toBe(`No key in use has the id ${id}. All of them: npm run -s host -- key list\n`)
  },
)

it.each([
  [['key', 'create', '--scopes', 'tokens'], 'Say what the key is for'],
  [['key', 'create', '--name', ' ', '--scopes', 'tokens'], 'Say what the key is for'],
  [['key', 'create', '--name', 'a\nb', '--scopes', 'tokens'], 'one line of at most 60'],
  [['key', 'create', '--name', 'backend'], 'Say what the key may do'],
  [['key', 'create', '--name', 'backend', '--scopes', 'tokens,root'], 'Unknown scopes: root.'],
  [['key', 'create', '--name', 'b', '--scopes', 'tokens', '--mode', 'test'], 'not test'],
  [['key', 'create', '--name', 'b', '--secret', 'x'], "Unknown option '--secret'"],
  [['key', 'revoke'], 'That is no command.'],
  [['key', 'list', '--mode', 'live'], 'That is no command.'],
  [['keys'], 'There is no command keys.'],
  [[], 'npm run -s host -- key'],
])('refuses %j in words and asks no database', async (args, words) => {
  const { status, out, err } = await runScript('scripts/host.ts', args, {
    settings: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/nothing' },
  })
  expect({ status, out }).toEqual({ status: 64, out: '' })
  expect(err).toContain(words)
})

it.each([['--help'], ['key', '--help'], ['key']])('says how it is used: %s', async (...args) => {
  const { status, out, err } = await runScript('scripts/host.ts', args)
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain('npm run -s host -- key')
})

it('says in words that a database was never migrated', async () => {
  const empty = new URL(storage.ownerUrl)
  await withClient(empty.href, (client) => client.query('CREATE DATABASE empty_for_host'))
  empty.pathname = '/empty_for_host'
  try {
    const ran = await runScript('scripts/host.ts', ['key', 'list'], {
      settings: { DATABASE_URL: empty.href },
    })
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err).toMatch(/^The database lacks our tables: .*npm start/)
  } finally {
    await withClient(storage.ownerUrl, (client) => client.query('DROP DATABASE empty_for_host'))
  }
})

it('says in words, and without the password, that the database does not answer', async () => {
  const { status, out, err } = await runScript('scripts/host.ts', ['key', 'list'], {
    settings: { DATABASE_URL: 'postgresql://somebody:pass-word-1@127.0.0.1:9/nothing' },
  })
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toContain('127.0.0.1:9/nothing cannot be used: nothing answers there')
  expect(err).not.toContain('pass-word-1')
})
