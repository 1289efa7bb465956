import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { commandLineSettings, serverSettings } from '#lib/env.ts'
import { hostSettings } from '#lib/host/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'host-'))
const before = { ...process.env }
afterAll(() => {
  rmSync(folder, { recursive: true })
  process.env = before
})
beforeEach(() => {
  process.env = { ...before }
  delete process.env['HOST_CONFIG']
  delete process.env['DATABASE_URL']
})

function configured(config: unknown) {
  const file = join(folder, 'host.json')
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config))
  process.env['HOST_CONFIG'] = file
}

describe('the host’s settings', () => {
  it('have defaults', () => {
    expect(hostSettings()).toMatchObject({
      name: 'Acme',
      permissions: [{ permission: 'Read-Only Lead', needed: 'required' }],
      marketoAllowlist: [],
    })
  })

  it('ask a Marketo admin to let in our addresses and those of the callers, each once', () => {
    process.env['EGRESS_IPS'] = '192.0.2.1, 192.0.2.2'
    configured({ name: 'Northwind', callersAddresses: ['192.0.2.2', '198.51.100.0/24'] })
    expect(hostSettings()).toMatchObject({
      name: 'Northwind',
      marketoAllowlist: ['192.0.2.1', '192.0.2.2', '198.51.100.0/24'],
    })
  })

  it.each([
    [{ name: '' }, 'name'],
    [{ accent: 'red;}' }, 'accent'],
    [{ logoUrl: 'https://elsewhere.example/logo.png' }, 'logoUrl'],
    [{ privacyNoticeUrl: 'javascript:alert(1)' }, 'privacyNoticeUrl'],
    [{ callersAddresses: ['999.1.1.1'] }, 'callersAddresses.0'],
  ])('name the member that does not fit: %j', (config, member) => {
    configured(config)
    expect(() => hostSettings()).toThrow(`Unusable members of HOST_CONFIG: ${member}`)
  })
})

describe('the settings', () => {
  it('name everything that is missing or unusable at once, without a value', () => {
    process.env['PORT'] = 'eighty'
    process.env['PUBLIC_ORIGINS'] = 'https://a.example/path'
    expect(() => serverSettings()).toThrow(/^[^:]*: DATABASE_URL, PORT, PUBLIC_ORIGINS$/)
  })

  it('have loopback origins where none are given', () => {
    process.env['DATABASE_URL'] = 'postgresql://x'
    process.env['PORT'] = '4000'
    delete process.env['PUBLIC_ORIGINS']
    expect(serverSettings()).toMatchObject({
      publicOrigins: ['http://127.0.0.1:4000', 'http://localhost:4000'],
      migrationDatabaseUrl: 'postgresql://x',
      isDemo: false,
    })
  })

  it('of the command line need no database', () => {
    expect(commandLineSettings()).toMatchObject({ controlHost: 'login.marketo.com' })
  })
})
