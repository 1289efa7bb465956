import { describe, expect, it } from 'vitest'
import type { Change } from '#lib/diagnosis/compare-reports.ts'
import { changeWords, samenessWords } from '#lib/messages/change-words.ts'
import { plainReport } from '#lib/messages/plain-report.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { CONTEXT, exampleReport } from '#tests/lib/messages/example-report.ts'

const w = words('en')

describe('changeWords', () => {
  it.each<[Change, string]>([
    [
      { kind: 'verdict', from: 'connected', to: 'permission_missing' },
      'The finding: Connected before, Permission missing now.',
    ],
    [
      { kind: 'instance', from: '123-ABC-457', to: null },
      'The instance: 123-ABC-457 before, none in what is typed now.',
    ],
    [
      { kind: 'instance', from: null, to: '123-ABC-457' },
      'The instance: none in what was typed before, 123-ABC-457 now.',
    ],
    [{ kind: 'apiUser', from: 'a', to: 'b' }, 'The API user: a before, b now.'],
    [{ kind: 'apiUser', from: 'a', to: null }, 'The API user: a before, not named now.'],
    [
      { kind: 'permission', permission: 'Read-Only Lead', from: 'held', to: 'missing' },
      'Read-Only Person: Held before, Missing now.',
    ],
    [
      { kind: 'permission', permission: 'Approve Assets', from: null, to: 'notVerifiable' },
      'Approve Assets: not asked for before, Cannot be tested now.',
    ],
    [
      { kind: 'permission', permission: 'Read-Only Lead', from: 'held', to: null },
      'Read-Only Person: Held before, no longer asked for.',
    ],
    [
      { kind: 'address', from: ['192.0.2.1'], to: ['192.0.2.2', '192.0.2.3'] },
      'Our address: 192.0.2.1 before, 192.0.2.2 and 192.0.2.3 now.',
    ],
    [{ kind: 'clientId' }, 'The Client Id is another one.'],
    [{ kind: 'secret' }, 'The Client Secret is another one.'],
  ])('say %j in a sentence', (change, sentence) => {
    expect(changeWords([change], w).map(plainText)).toEqual([sentence])
  })
})

describe('samenessWords', () => {
  it('say only what is known to be the same', () => {
    const said = (clientId: 'same' | 'other' | 'notKnown', secret: typeof clientId) =>
      samenessWords({ clientId, secret }, w).map(plainText)
    expect(said('same', 'same')).toEqual([
      'The Client Id is the same.',
      'The Client Secret is the same.',
    ])
    expect(said('same', 'other')).toEqual(['The Client Id is the same.'])
    expect(said('notKnown', 'notKnown')).toEqual([])
  })
})

describe('the plain report', () => {
  it('says what changed since another, and what is known to be the same', () => {
    const fingerprints = { clientId: 'a', clientSecret: 'b' }
    const before = { ...exampleReport('connected'), fingerprints }
    const after = {
      ...exampleReport('ip_blocked'),
      fingerprints: { ...fingerprints, clientSecret: 'c' },
    }
    const said = plainReport(after, w, CONTEXT, before)
    expect(said).toContain(
      [
        'What changed since Nov 22, 2026, 09:30 UTC',
        '  - The finding: Connected before, Our addresses are blocked now.',
        '  - The Client Secret is another one.',
        '  - The Client Id is the same.',
      ].join('\n'),
    )
    expect(plainReport(after, w, CONTEXT)).not.toContain('What changed')
  })

  it('lists the answers given so far by the words of their questions', () => {
    const report = exampleReport('no_permissions')
    report.judgedWith.answers = { ip_restrictions: 'no', workspaces: 'cannotSee' }
    expect(plainReport(report, w, CONTEXT).replaceAll(/\s+/g, ' ')).toContain(
      'Answered so far - Does Marketo show "IP Restrictions: Enabled"? No, disabled - ',
    )
    expect(plainReport(exampleReport('no_permissions'), w, CONTEXT)).not.toContain('Answered')
  })
})
