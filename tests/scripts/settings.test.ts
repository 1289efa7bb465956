import { expect, it } from 'vitest'
import { originAt, startSettings } from '#scripts/start/settings.ts'

const env = (values: Record<string, string>) => values as unknown as NodeJS.ProcessEnv

it('starts the demo on loopback, whatever HOST says', () => {
  expect(startSettings([], env({ HOST: '0.0.0.0' }))).toEqual({
    command: 'start',
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: null,
    migrationUrl: null,
  })
})

it('takes the database it is given, and HOST with it', () => {
  const given = { DATABASE_URL: 'postgresql://a@b/c', HOST: '0.0.0.0', PORT: '8080' }
  expect(startSettings([], env(given))).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    databaseUrl: 'postgresql://a@b/c',
    migrationUrl: 'postgresql://a@b/c',
  })
})

it('migrates with the role that MIGRATION_DATABASE_URL names', () => {
  const given = { DATABASE_URL: 'postgresql://a@b/c', MIGRATION_DATABASE_URL: 'postgresql://o@b/c' }
  expect(startSettings([], env(given)).migrationUrl).toBe('postgresql://o@b/c')
})

it.each(['0', 'http', '70000', '3000.5', '-1'])('says what is wrong with PORT=%s', (PORT) => {
  expect(() => startSettings([], env({ PORT }))).toThrow(/PORT must be a number/)
})

it('starts with hot reload when asked', () => {
  expect(startSettings(['--dev'], env({})).command).toBe('dev')
})

it.each([
  ['127.0.0.1', 'http://localhost:3000'],
  ['0.0.0.0', 'http://localhost:3000'],
  ['::', 'http://localhost:3000'],
  ['10.0.0.5', 'http://10.0.0.5:3000'],
  ['::1', 'http://[::1]:3000'],
])('is reached from here, where it listens on %s, at %s', (host, origin) => {
  expect(originAt(host, 3000)).toBe(origin)
})
