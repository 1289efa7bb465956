import { describe, expect, it } from 'vitest'
import { placePasted } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/place-pasted.ts'
import { readForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/read-form.ts'
import { HOST, ID, OTHER_ID, SECRET, TOKEN, USER } from '#tests/lib/marketo/pasted-dialogs.ts'

const nothing = { endpoint: '', clientId: '', clientSecret: '' }
const before = { endpoint: 'my endpoint', clientId: 'my id', clientSecret: 'my secret' }
const DIALOG = `Client Id: ${ID} Client Secret: ${SECRET} Authorized User: ${USER}`

describe('a text pasted into a field', () => {
  it('fills the fields it has values for, and leaves the others as they stood', () => {
    expect(placePasted(DIALOG, 'endpoint', before)).toEqual({
      values: { ...before, clientId: ID, clientSecret: SECRET },
      authorizedUser: USER,
      filled: ['clientId', 'clientSecret'],
      leftOut: [],
    })
  })

  it('brings an address into the field of the endpoint', () => {
    const placed = placePasted(`https://${HOST}/ ${ID}`, 'clientSecret', nothing)
    expect(placed?.values).toEqual({ ...nothing, endpoint: `https://${HOST}`, clientId: ID })
  })

  it('loses its label', () => {
    expect(placePasted(`Client Id: ${ID}`, 'clientId', nothing)?.filled).toEqual(['clientId'])
  })

  it.each([
    ['one value', ID, 'clientId'],
    ['one value in the field of another', ID, 'clientSecret'],
    ['an endpoint, whatever stands round it', `Endpoint: https://${HOST}/rest`, 'endpoint'],
    ['two endpoints, between which the field lets choose', `${HOST} 195-VVC-221`, 'endpoint'],
    ['a token alone, of which the field warns', TOKEN, 'clientSecret'],
    ['dots alone, of which the field warns', '••••••••', 'clientSecret'],
    ['words', 'ask our admin', 'clientId'],
    ['too much', 'x'.repeat(11_000), 'clientSecret'],
  ] as const)('stays as it is where it is %s', (_, text, field) => {
    expect(placePasted(text, field, before)).toBeNull()
  })

  it('of two services fills nothing and says so', () => {
    const placed = placePasted(`${DIALOG} Client Id: ${OTHER_ID}`, 'clientId', before)
    expect(placed).toMatchObject({ values: before, filled: [], leftOut: ['twoServices'] })
  })
})

describe('a form sent without a script', () => {
  const sent = (fields: Record<string, string>, ...more: [string, string][]) => {
    const form = new FormData()
    for (const [name, value] of [...Object.entries({ ...nothing, ...fields }), ...more])
      form.append(name, value)
    return readForm(form)
  }

  it('is spread over the fields left blank, and over no other', () => {
    expect(sent({ endpoint: `${HOST} ${DIALOG}`, clientSecret: 'mine' })).toMatchObject({
      typed: { endpoint: `https://${HOST}`, clientId: ID, clientSecret: 'mine' },
      authorizedUser: USER,
      placed: { filled: ['endpoint', 'clientId'], leftOut: [] },
    })
  })

  it('says nothing of a paste where there was none', () => {
    const { typed, placed, authorizedUser } = sent({ endpoint: HOST, clientId: ID })
    expect(typed).toEqual({ endpoint: HOST, clientId: ID, clientSecret: '' })
    expect([placed, authorizedUser]).toEqual([undefined, undefined])
  })

  it.each([
    ['', null],
    ['3', 3],
    ['x', null],
    ['-1', null],
  ])('carries the version it showed, %j', (text, version) => {
    expect(sent({ seenVersion: text }).seenVersion).toBe(version)
  })

  it('takes the version of the button that was pressed', () => {
    expect(sent({ seenVersion: '1' }, ['seenVersion', '4']).seenVersion).toBe(4)
  })

  it('confirms another instance only where it names the one in the field', () => {
    const confirmed = (id: string) =>
      sent({ endpoint: HOST, instanceConfirmed: id }).isInstanceConfirmed
    expect(confirmed('194-VVC-221')).toBe(true)
    expect(confirmed('195-VVC-221')).toBe(false)
    expect(confirmed('yes')).toBe(false)
  })
})
