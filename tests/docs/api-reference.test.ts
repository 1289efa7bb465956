import { describe, expect, it } from 'vitest'
import { apiReference, type OpenApi } from '#app/docs/_pages/api-reference.ts'
import { IMPORT_PROBLEMS } from '#lib/connections/import-problem.ts'
import { openApiDocument } from '#lib/api/openapi.ts'

const lines = apiReference(openApiDocument('https://connect.example.com') as OpenApi).split('\n')

/** What stands under a heading, up to the next one of the same level. */
function under(title: string): string[] {
  const start = lines.indexOf(`### ${title}`)
  if (start === -1) throw new Error(`no part ${title}`)
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^##+ /.test(line))
  return rest.slice(0, end === -1 ? undefined : end)
}

/** A row of the part's tables, from its second column on. */
function row(title: string, member: string): string {
  const found = under(title).find((line) => line.startsWith(`| \`${member}\` | `))
  if (found === undefined) throw new Error(`no ${member} in ${title}`)
  return found.slice(found.indexOf(' | ') + 3)
}

describe('the reference of the API', () => {
  it.each([
    ['NewConnectSession', 'tenant.name'],
    ['NewConnectSession', 'endUser.externalId'],
    ['NewConnectSession', 'permissions[].needed'],
    ['NewConnectSession', 'permissions[].reason'],
    ['ConnectionsToImport', 'tenant.externalId'],
    ['CredentialsToImport', 'clientSecret'],
    ['Run a test without a wizard', 'permissions[].permission'],
  ])('says of what is sent in %s that %s is required', (title, member) => {
    expect(row(title, member)).toContain('**required**')
  })

  it('calls nothing required that has a default, or that we answer with', () => {
    expect(row('NewConnectSession', 'purpose')).not.toContain('required**')
    expect(under('Connection').join()).not.toContain('required**')
  })

  it.each([
    ['List connections', 'limit', 'Default `50`. 1 to 100.'],
    ['TokenRequest', 'minTtlSeconds', 'Default `60`. 0 to 3000.'],
    ['Theme', 'accent', 'Matches `^#[0-9A-Fa-f]{6}$`.'],
    ['NewConnectSession', 'metadata', 'of any name, 1 to 40 characters; each string, up to 500'],
    ['NewConnectSession', 'origins', 'Up to 20 entries.'],
    ['Run a test without a wizard', 'answers', 'Members `address_bar_id`, `user_locked`, '],
  ])('in %s says the limits of %s', (title, member, limits) => {
    expect(row(title, member)).toContain(limits)
  })

  it('names no bound that only says that a number is exact', () => {
    expect(lines.join('\n')).not.toContain(String(Number.MAX_SAFE_INTEGER))
  })

  it('names the languages of a reason, and what each text may be', () => {
    expect(under('Reason').join('\n')).toMatch(
      /string or object\. As string: up to 500 characters\. As object: members `en`, .*`pt-BR`; each string, up to 500 characters\./,
    )
  })

  it('opens a list whose entries are of two kinds, and says what belongs to which', () => {
    const of = (member: string) => row('ImportedConnections', `connections[].${member}`)
    expect(of('index')).toContain('from 0')
    expect(of('accepted')).toContain('`true` or `false`')
    expect(of('connectionId')).toContain('With `accepted` `true`.')
    expect(of('problem')).toContain('With `accepted` `false`.')
    for (const problem of IMPORT_PROBLEMS) expect(of('problem')).toContain(`"${problem}"`)
  })
})
