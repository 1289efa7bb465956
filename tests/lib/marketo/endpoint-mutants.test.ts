import { describe, expect, it } from 'vitest'
import { isPlaceholder, parseEndpoint, restHost } from '#lib/marketo/endpoint.ts'

const ID = '941-KQZ-307'
const kindOf = (pasted: string) => {
  const parsed = parseEndpoint(pasted)
  return parsed.ok ? parsed.kind : parsed.reason
}

describe('several addresses of one instance', () => {
  /** From the one that says most to the one that says least. */
  const FORMS = [
    ['rest', `https://${ID}.mktorest.com/rest`],
    ['identity', `https://${ID}.mktorest.com/identity`],
    ['bulk', `https://${ID}.mktorest.com/bulk/v1`],
    ['soap', `https://${ID}.mktoapi.com/soap/mktows/2_9`],
    ['bare', ID],
    ['adminPage', `https://engage-ab.marketo.com/?munchkinId=${ID}`],
    ['trackingHost', `https://${ID}.mktoresp.com/`],
  ] as const
  const pairs = FORMS.flatMap(([kind, better], at) =>
    FORMS.slice(at + 1).map(([other, worse]) => [kind, other, better, worse] as const),
  )

  it.each(pairs)(
    'are read as %s rather than %s, in either order',
    (kind, _other, better, worse) => {
      expect(kindOf(`${better}\n${worse}`)).toBe(kind)
      expect(kindOf(`${worse}\n${better}`)).toBe(kind)
    },
  )
})

describe('ids of Adobe’s guides', () => {
  it.each([
    '123-ABC-456',
    '000-AAA-000',
    '284-RPR-133',
    '064-CCJ-768',
    'XXX-XXX-XXX',
    'AAA-BBB-CCC',
    'aaa-bbb-ccc',
  ])('are known as placeholders: %s', (id) => expect(isPlaceholder(id)).toBe(true))

  it.each([ID, '', 'XXX-XXX-XX'])('are no others: %j', (id) =>
    expect(isPlaceholder(id)).toBe(false),
  )
})

describe('the host that is called', () => {
  it.each(['x941-KQZ-307', '941-KQZ-307.evil.example/', '941-kqz-307', '941-KQZ-3077', ''])(
    'is never made from %j',
    (text) => expect(() => restHost(text)).toThrow('not a Munchkin ID'),
  )
})

describe('a paste that names too many instances', () => {
  it('names five of them', () => {
    const ids = Array.from({ length: 9 }, (_, at) => `94${at}-KQZ-307`)
    expect(parseEndpoint(ids.join(' '))).toEqual({
      ok: false,
      reason: 'endpoint_unusable',
      kind: 'other',
      found: ids.slice(0, 5),
    })
  })
})

describe('behind an address that leads elsewhere', () => {
  it('a bare id of the first line is part of that address', () => {
    expect(parseEndpoint(`https://evil.example/x ${ID}`).ok).toBe(false)
  })

  it('a bare id of the second line is as little to be trusted', () => {
    expect(parseEndpoint(`https://evil.example/x\n${ID}`).ok).toBe(false)
    expect(parseEndpoint(`look\nhttps://evil.example/x\n${ID}`).ok).toBe(false)
  })
})

it('an id as it stands in Marketo needs no repair', () => {
  expect(parseEndpoint(ID)).toEqual({ ok: true, munchkinId: ID, kind: 'bare', repairs: [] })
})
