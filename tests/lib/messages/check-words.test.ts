import { describe, expect, it } from 'vitest'
import { checkWords } from '#lib/messages/check-words.ts'
import { words } from '#lib/messages/words.ts'
import { LET_IN, call, exampleReport } from '#tests/lib/messages/example-report.ts'

const w = words('en')
const { checks, permissions } = exampleReport('ip_blocked')
const ended = { needs: permissions, permissions, isRunning: false }

describe('checkWords', () => {
  it('says what each check found, with its time', () => {
    expect(
      checkWords(checks, w, ended).map(({ name, detail, took }) => [name, detail, took]),
    ).toEqual([
      ['Endpoint', 'https://123-ABC-457.mktorest.com', null],
      ['Marketo answers', 'Name found, secure connection made', '84 ms'],
      ['Credentials', 'Marketo gave us a token', '212 ms'],
      ['API user', 'acme-sync@northwind.example', null],
      ['Access from our addresses', 'Marketo refused the call: 603 Access denied', '180 ms'],
      ['Permissions', 'Not done, since an earlier check stopped the test', null],
      ['Calls today', 'Not done, since an earlier check stopped the test', null],
    ])
  })

  it('shows the next check as running and the others as waiting, by name', () => {
    const rows = checkWords(checks.slice(0, 4), w, { ...ended, permissions: null, isRunning: true })
    expect(rows.map(({ status }) => status)).toEqual([
      'passed',
      'passed',
      'passed',
      'passed',
      'running',
      'waiting',
      'waiting',
    ])
    expect(rows[4]?.detail).toBe("Asking for today's usage")
    expect(rows[5]?.detail).toBe('Read-Only Person and Read-Only Activity')
  })

  it('counts what was seen to work and names what is missing', () => {
    const row = (status: 'failed' | 'warning') =>
      checkWords([{ id: 'permissions', status, durationMs: 90, observations: [] }], w, ended).find(
        ({ id }) => id === 'permissions',
      )
    expect(row('failed')?.detail).toBe('Missing: Read-Only Person')
    expect(row('warning')?.detail).toBe(
      '0 of 2 seen to work, the others are optional or cannot be tested',
    )
  })

  it('reads the usage from the baseline call', () => {
    const rows = checkWords(
      [
        {
          id: 'access',
          status: 'passed',
          durationMs: 70,
          observations: [call('baseline', '/rest/v1/stats/usage.json', LET_IN)],
        },
        { id: 'quota', status: 'passed', durationMs: 0, observations: [] },
      ],
      w,
      ended,
    )
    expect(rows.find(({ id }) => id === 'quota')?.detail).toBe('12,480, of which this user 37')
  })

  it('tells a name that does not exist from a server that does not answer', () => {
    const row = (phase: 'dns' | 'connect', errno: string) =>
      checkWords(
        [
          { id: 'reach', status: 'failed', durationMs: 9, observations: [] },
          {
            id: 'credentials',
            status: 'skipped',
            durationMs: 0,
            observations: [
              call('token', '/identity/oauth/token', { kind: 'networkFailure', phase, errno }),
            ],
          },
        ],
        w,
        ended,
      ).find(({ id }) => id === 'reach')?.detail
    expect(row('dns', 'ENOTFOUND')).toBe('No answer: There is no such name')
    expect(row('connect', 'ECONNREFUSED')).toBe(
      'No answer: The name was found, nobody answered (ECONNREFUSED)',
    )
  })

  it('says that a field was empty', () => {
    const empty = {
      kind: 'typed' as const,
      mode: 'live' as const,
      endpoint: { ok: false as const, reason: 'endpoint_missing' as const, kind: null },
      clientId: 'missing' as const,
      clientSecret: 'missing' as const,
    }
    const rows = checkWords(
      [{ id: 'endpoint', status: 'failed', durationMs: 0, observations: [empty] }],
      w,
      ended,
    )
    expect(rows[0]?.detail).toBe('The field was empty')
  })

  it('never shows a time for a check that was not done', () => {
    const rows = checkWords(
      [{ id: 'reach', status: 'skipped', durationMs: 12, observations: [] }],
      w,
      ended,
    )
    expect(rows.every(({ took }) => took === null)).toBe(true)
  })
})
