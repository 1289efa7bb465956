import { describe, expect, it } from 'vitest'
import {
  isPlaceholder,
  isSimulated,
  parseEndpoint,
  type Repair,
  restHost,
} from '#lib/marketo/endpoint.ts'
import { accepted, HOST, ID, unusable } from '#tests/support/endpoints.ts'

describe('other addresses of Marketo', () => {
  it.each<[string, string, Repair[]]>([
    [`https://${ID}.mktoapi.com/soap/mktows/2_9`, 'soap', ['path_removed']],
    [
      `https://engage-ab.marketo.com/?munchkinId=${ID}#/classic/MA1`,
      'adminPage',
      ['query_removed', 'id_extracted'],
    ],
    [
      `engage-ab.marketo.com/?a=1&munchkinid=${ID}&b=2`,
      'adminPage',
      ['scheme_added', 'query_removed', 'id_extracted'],
    ],
    [
      `https://experience.adobe.com/#/@acme/so:${ID}/marketo-engage/x`,
      'adminPage',
      ['query_removed', 'id_extracted'],
    ],
    [
      `https://experience.adobe.com/#/@acme/so%3A${ID}/marketo-engage`,
      'adminPage',
      ['query_removed', 'id_extracted'],
    ],
    [
      `http://${ID}.mktoresp.com/webevents/visitWebPage`,
      'trackingHost',
      ['scheme_upgraded', 'path_removed'],
    ],
    [`${ID}.mktoweb.com`, 'trackingHost', ['scheme_added']],
  ])('takes the id out of %s', (pasted, kind, repairs) => {
    expect(parseEndpoint(pasted)).toEqual(accepted(kind, repairs))
  })

  it.each([
    ['https://mktoapi.com/soap/mktows/2_9', 'soap'],
    ['https://na-c.marketo.com/soap/mktows/2_9?WSDL', 'soap'],
    ['https://app-sj32.marketo.com/#MM0A1', 'adminPage'],
    ['https://login.marketo.com', 'adminPage'],
    ['app-ab12.marketo.com', 'adminPage'],
    ['https://experience.adobe.com/#/@acme/home', 'adminPage'],
    [`https://engage-ab.marketo.com/?munchkinId=${ID}x`, 'adminPage'],
    [`https://experience.adobe.com/#/x?u=${ID}`, 'adminPage'],
    ['na-sj01.mktoweb.com/lp', 'trackingHost'],
    ['https://mktoresp.com', 'trackingHost'],
    ['https://developers.marketo.com.example.net/', 'other'],
    ['https://experienceleague.adobe.com/docs/marketo', 'other'],
  ])('says what %s is', (pasted, kind) => {
    expect(parseEndpoint(pasted)).toEqual(unusable(kind))
  })
})

describe('examples from guides', () => {
  it.each([
    'XXX-XXX-XXX',
    'AAA-BBB-CCC',
    'xxx-xxx-xxx',
    'https://XXX-XXX-XXX.mktorest.com/rest',
    '<Munchkin ID>.mktorest.com',
    'https://{munchkin}.mktorest.com',
  ])('refuses %s as an example', (pasted) => {
    expect(parseEndpoint(pasted)).toEqual(unusable('example'))
  })

  it('accepts ids of the simulator and of guides, and knows them', () => {
    for (const id of ['123-ABC-456', '000-AAA-000', '284-RPR-133', '064-CCJ-768']) {
      expect(parseEndpoint(id)).toMatchObject({ ok: true, munchkinId: id })
      expect(isPlaceholder(id)).toBe(true)
    }
    expect(isPlaceholder(ID)).toBe(false)
    expect(isSimulated('000-AAA-001')).toBe(true)
    expect(isSimulated('064-CCJ-768')).toBe(false)
    expect(isSimulated('100-AAA-000')).toBe(false)
  })
})

describe('refusals', () => {
  it.each(['', ' ', '\n\t', '""', '“ ”', '\u200b', '...', '\ufeff\u00a0'])(
    'says that %j is missing',
    (pasted) => {
      expect(parseEndpoint(pasted)).toEqual({ ok: false, reason: 'endpoint_missing' })
    },
  )

  it.each([
    `${ID} 999-XYZ-111`,
    `${ID},999-XYZ-111`,
    `${HOST}/rest\nhttps://999-XYZ-111.mktorest.com/rest`,
    `${HOST}/rest,https://999-XYZ-111.mktorest.com`,
    `${HOST}?from=999-xyz-111`,
  ])('names both ids of %j', (pasted) => {
    const found = [ID, '999-XYZ-111']
    expect(parseEndpoint(pasted)).toEqual({ ...unusable('other'), found })
  })

  it('refuses more than 10 kB, counted in bytes of what was pasted', () => {
    expect(parseEndpoint(ID.padStart(10_240))).toMatchObject({ ok: true })
    expect(parseEndpoint(ID.padStart(10_241))).toEqual(unusable('other'))
    expect(parseEndpoint(ID.padStart(5_000, '\u200b'))).toEqual(unusable('other'))
  })
})

describe('restHost', () => {
  it('is the one host that is called', () => {
    expect(restHost(ID)).toBe('941-kqz-307.mktorest.com')
  })

  it.each(['', 'evil.com/', `${ID}.evil.com`, `${ID}\n`, ID.toLowerCase()])(
    'throws for %j',
    (text) => {
      expect(() => restHost(text)).toThrow(TypeError)
    },
  )
})
