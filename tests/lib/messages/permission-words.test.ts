import { describe, expect, it } from 'vitest'
import type { PermissionResult } from '#lib/diagnosis/report.ts'
import { permissionWords } from '#lib/messages/permission-words.ts'
import { plainText, words } from '#lib/messages/words.ts'

const w = words('en')

const result = (over: Partial<PermissionResult> = {}): PermissionResult => ({
  permission: 'Read-Only Lead',
  needed: 'required',
  reason: 'Reads people',
  state: 'missing',
  because: 'deniedTwice',
  seen: [],
  ...over,
})
const tickOf = (over: Partial<PermissionResult>, apiUser?: string) => {
  const { tick } = permissionWords(result(over), w, apiUser)
  return tick && plainText(tick)
}

describe('permissionWords', () => {
  it('name the tick by Marketo’s label first, and its place to the last click', () => {
    const said = permissionWords(result(), w, 'api@acme.example')
    expect(said.label).toBe("Read-Only Person (Read-Only Lead in Adobe's API documents)")
    expect(plainText(said.tick ?? [])).toBe(
      'Tick Read-Only Person in Admin › Users & Roles › Roles › the role of api@acme.example › Access API.',
    )
    expect(said.tick?.filter(({ mark }) => mark === 'b').map(({ text }) => text)).toEqual([
      ...['Read-Only Person', 'Admin', 'Users & Roles', 'Roles', 'Access API'],
    ])
  })

  it.each<[string, Partial<PermissionResult>, RegExp | null]>([
    ['is missing', { state: 'missing' }, /^Tick .* role of the API user › Access API\.$/],
    [
      'cannot be tested',
      { state: 'notVerifiable', because: 'readHeld' },
      /^Check that .* is ticked/,
    ],
    ['was refused once', { state: 'unknown', because: 'denialUnconfirmed' }, /^Check that/],
    ['is held', { state: 'held', because: 'probePassed' }, null],
    ['is not in the subscription', { state: 'featureOff', because: 'featureOff' }, null],
    ['was not asked for', { state: 'unknown', because: 'notAsked' }, null],
  ])('say what to do about one that %s', (_what, over, tick) => {
    if (tick) expect(tickOf(over)).toMatch(tick)
    else expect(tickOf(over)).toBeNull()
  })

  it.each([
    ['Edit Email', 'Access Design Studio.'],
    ['Activate Campaign', 'most likely under Access API.'],
    ['Something of the host', 'most likely under Access API.'],
    [
      'Read-Only Named Account List',
      "Adobe's list of that page does not show it, so your Marketo may not have it.",
    ],
  ])('say where %s stands as far as it is known', (permission, end) => {
    expect(tickOf({ permission, state: 'notVerifiable' })).toContain(end)
  })

  it('list the calls behind it, each with its codes and its request id', () => {
    const seen = [
      { path: '/a', codes: ['603'], requestId: 'e42b#1' },
      { path: '/b?since={now}', codes: [], requestId: 'e42b#2' },
      { path: '/c', codes: ['http_502', '611'], requestId: null },
    ]
    expect(permissionWords(result({ seen }), w).seen).toEqual([
      '/a: 603 (e42b#1)',
      '/b: let in',
      '/c: http_502, 611',
    ])
  })

  it('advise the other half for bulk export, by Marketo’s label', () => {
    expect(permissionWords(result(), w).advice).toBeNull()
    const { advice } = permissionWords(result({ advice: 'tickBothForBulkExport' }), w)
    expect(plainText(advice ?? [])).toContain('tick Read-Write Person as well')
  })
})
