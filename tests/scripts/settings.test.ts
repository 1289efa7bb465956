import { expect, it } from 'vitest'
import { startSettings } from '#scripts/start/settings.ts'

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
