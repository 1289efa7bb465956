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

  it('ask for the fewest permissions that the host’s operations take, each with their reasons', () => {
    configured({
      operations: [
        { operation: 'syncLeadUsingPOST', needed: 'required', reason: 'Writes people.' },
        { operation: 'GET /rest/v1/lead/1.json', needed: 'required', reason: 'Reads people.' },
        { operation: 'getCampaignsUsingGET', needed: 'optional', reason: 'Lists campaigns.' },
      ],
    })
    expect(hostSettings().permissions).toEqual([
      {
        permission: 'Read-Write Lead',
        needed: 'required',
        reason: 'Writes people. Reads people.',
        operations: ['POST /rest/v1/leads.json', 'GET /rest/v1/lead/{leadId}.json'],
      },
      {
        permission: 'Read-Only Campaign',
        needed: 'optional',
        reason: 'Lists campaigns.',
        operations: ['GET /rest/v1/campaigns.json'],
      },
    ])
  })

  it('add what operations take to the permissions named, without asking twice', () => {
    const reads = (needed: string, mustVerify?: boolean) => ({
      ...{ operation: 'getLeadByIdUsingGET', reason: 'Reads people.', needed, mustVerify },
    })
    configured({
      permissions: [
        { permission: 'Read-Write Person', needed: 'optional', reason: 'Writes people.' },
        { permission: 'Approve Assets', needed: 'required', reason: 'Approves.' },
      ],
      operations: [reads('optional', true)],
    })
    expect(hostSettings().permissions).toEqual([
      { permission: 'Approve Assets', needed: 'required', reason: 'Approves.' },
      {
        permission: 'Read-Write Person',
        needed: 'optional',
        reason: 'Writes people. Reads people.',
        mustVerify: true,
        operations: ['GET /rest/v1/lead/{leadId}.json'],
      },
    ])
  })

  it('keep a permission required that an optional operation takes as well', () => {
    configured({
      permissions: [{ permission: 'Read-Only Lead', needed: 'required', reason: 'a' }],
      operations: [{ operation: 'getLeadByIdUsingGET', needed: 'optional', reason: 'b' }],
    })
    expect(hostSettings().permissions).toMatchObject([{ needed: 'required', reason: 'a b' }])
  })

  it('do not make an optional write required by a required read', () => {
    configured({
      operations: [
        { operation: 'syncLeadUsingPOST', needed: 'optional', reason: 'w' },
        { operation: 'getLeadByIdUsingGET', needed: 'required', reason: 'r' },
      ],
    })
    expect(hostSettings().permissions).toMatchObject([
      { permission: 'Read-Only Lead', needed: 'required', reason: 'r' },
      { permission: 'Read-Write Lead', needed: 'optional', reason: 'w' },
    ])
  })

  it('name an operation that Adobe does not document, and the nearest', () => {
    configured({ operations: [{ operation: 'getLeedById', needed: 'required', reason: '' }] })
    expect(() => hostSettings()).toThrow(
      /^Unknown operations in HOST_CONFIG: getLeedById \(nearest: getLeadByIdUsingGET, /,
    )
  })

  it('may have a look of the host’s own', () => {
    const theme = { accent: '#123456', radius: 'large', typeface: 'serif', colorScheme: 'dark' }
    configured({ theme })
    expect(hostSettings().theme).toEqual(theme)
  })

  it.each([
    [{ name: '' }, 'name'],
    [
      { operations: [{ operation: 'getLeadByIdUsingGET', needed: 'maybe', reason: '' }] },
      'operations.0.needed',
    ],
    [{ logoUrl: 'https://elsewhere.example/logo.png' }, 'logoUrl'],
    [{ logoUrl: 'data:image/png;base64,bm9uZQ==' }, 'logoUrl'],
    [{ theme: { accent: 'red' } }, 'theme.accent'],
    [{ theme: { radius: 12 } }, 'theme.radius'],
    [{ theme: { typeface: 'comic' } }, 'theme.typeface'],
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
