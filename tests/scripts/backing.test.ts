import { afterEach, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { startBacking, type Backing } from '#scripts/start/backing.ts'
import { startSettings } from '#scripts/start/settings.ts'
import { testDatabase } from '#tests/support/database.ts'

let appUrl: string
let ownerUrl: string
beforeAll(async () => {
  ;({ appUrl, ownerUrl } = await testDatabase())
})
afterEach(() => vi.unstubAllEnvs())

const settings = () =>
  startSettings([], {
    DATABASE_URL: appUrl,
    MIGRATION_DATABASE_URL: ownerUrl,
  } as unknown as NodeJS.ProcessEnv)

async function started(): Promise<Backing> {
  const backing = await startBacking(settings())
  onTestFinished(backing.stop)
  return backing
}

it('gives a server on somebody’s own database a simulated Marketo on loopback, and stops it with it', async () => {
  vi.stubEnv('MARKETO_SIMULATOR_URL', '')
  const backing = await startBacking(settings())
  const url = backing.env['MARKETO_SIMULATOR_URL']!
  expect(backing.env).toMatchObject({ DATABASE_URL: appUrl, DEMO: 'off' })
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await fetch(`${url}/addresses.json`)).status).toBe(200)
  expect(backing.lines.join('\n')).toContain(
    `${url}  (for connect sessions of mode simulated alone)`,
  )
  expect(backing.lines.join('\n')).toContain('set MARKETO_SIMULATOR_URL in each')
  await backing.stop()
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

it('takes the simulated Marketo that MARKETO_SIMULATOR_URL names, so that several processes share it', async () => {
  vi.stubEnv('MARKETO_SIMULATOR_URL', 'http://127.0.0.1:4010')
  const { env, lines } = await started()
  expect(env['MARKETO_SIMULATOR_URL']).toBe('http://127.0.0.1:4010')
  expect(lines.join('\n')).toContain('http://127.0.0.1:4010')
  expect(lines.join('\n')).not.toContain('in each')
})
