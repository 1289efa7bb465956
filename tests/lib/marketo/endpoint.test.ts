import { describe, expect, it } from 'vitest'
import { parseEndpoint, type Repair } from '#lib/marketo/endpoint.ts'
import { accepted, HOST, ID, unusable } from '#tests/support/endpoints.ts'

describe('addresses of the REST API', () => {
  it.each<[string, string, Repair[]]>([
    [HOST, 'rest', []],
    [`${HOST}/`, 'rest', ['slashes_removed']],
    [`${HOST}/rest`, 'rest', ['path_removed']],
    [`${HOST}/rest/`, 'rest', ['path_removed', 'slashes_removed']],
    [`${HOST}/identity`, 'identity', ['path_removed']],
    [`${HOST}/identity/oauth/token`, 'identity', ['path_removed']],
    [
      `${HOST}/identity?grant_type=client_credentials`,
      'identity',
      ['path_removed', 'query_removed'],
    ],
    [`${HOST}/bulk/v1`, 'bulk', ['path_removed']],
    [`${HOST}/userservice`, 'rest', ['path_removed']],
    [`${HOST}/rest/identity`, 'rest', ['path_removed']],
    [`${HOST}//rest`, 'rest', ['path_removed', 'slashes_removed']],
    [`${HOST}#top`, 'rest', ['query_removed']],
    [`${HOST}:443/rest`, 'rest', ['path_removed', 'port_removed']],
    [`${HOST}:8080`, 'rest', ['port_removed']],
    [`${HOST}./rest`, 'rest', ['trimmed', 'path_removed']],
    [`http://${ID}.mktorest.com`, 'rest', ['scheme_upgraded']],
    [`${ID}.mktorest.com`, 'rest', ['scheme_added']],
    [`//${ID}.mktorest.com`, 'rest', ['scheme_added']],
    [`ttps://${ID}.mktorest.com`, 'rest', ['scheme_added']],
    [`https:/${ID}.mktorest.com`, 'rest', ['scheme_added']],
    [`https//${ID}.mktorest.com`, 'rest', ['scheme_added']],
    [`https:///${ID}.mktorest.com`, 'rest', ['slashes_removed']],
    [`https://${HOST}`, 'rest', ['slashes_removed']],
    [`${HOST}\\`, 'rest', ['backslash_removed']],
    [`https:\\\\${ID}.mktorest.com\\rest`, 'rest', ['path_removed', 'backslash_removed']],
    [HOST.toLowerCase(), 'rest', ['case_changed']],
    [HOST.toUpperCase(), 'rest', ['case_changed']],
  ])('reads %s', (pasted, kind, repairs) => {
    expect(parseEndpoint(pasted)).toEqual(accepted(kind, repairs))
  })
})

describe('an id alone', () => {
  it.each<[string, Repair[]]>([
    [ID, []],
    [ID.toLowerCase(), ['case_changed']],
    [`  ${ID}\n`, ['trimmed']],
    [`${ID}.`, ['trimmed']],
    ['941 - KQZ - 307', ['trimmed']],
    [`"${ID}"`, ['unquoted']],
    [`(${ID})`, ['trimmed']],
    [`${ID}/rest`, ['path_removed']],
    [`https://${ID}`, []],
    [`id:${ID}`, ['id_extracted']],
    [`munchkinId=${ID}`, ['id_extracted']],
    [`Munchkin.init('${ID}');`, ['unquoted', 'id_extracted']],
    [`our munchkin id is ${ID}, thanks`, ['trimmed', 'id_extracted']],
    [`Die ID lautet ${ID}`, ['id_extracted']],
    [`IDは${ID}です`, ['id_extracted']],
  ])('reads %j', (pasted, repairs) => {
    expect(parseEndpoint(pasted)).toEqual(accepted('bare', repairs))
  })

  it.each([
    `5${ID}`,
    `${ID}5`,
    `A${ID}`,
    `${ID}-999`,
    `file-${ID}`,
    `${ID}.png`,
    `${ID}@example.com`,
    'KQZ-941-307',
    '941KQZ307',
    'new-api-key',
    '941-KQZ-30',
  ])('finds none in %s', (pasted) => {
    expect(parseEndpoint(pasted)).toMatchObject({ ok: false, reason: 'endpoint_unusable' })
  })

  it('is not looked for in a text that leads to another host', () => {
    expect(parseEndpoint(`${ID}\nsee https://example.com/guide`)).toEqual(unusable('other'))
  })
})

describe('characters that word processors and keyboards leave', () => {
  it.each([...'‐‑‒–—―−﹘﹣－⁃˗'])('takes %s for a dash', (dash) => {
    expect(parseEndpoint(ID.replaceAll('-', dash))).toEqual(accepted('bare', ['dashes_replaced']))
  })

  it.each(['""', "''", '“”', '„“', '‘’', '«»', '`', '<>', '「」'])(
    'takes %s for quotes',
    (pair) => {
      const pasted = `${pair[0]}${HOST}${pair.at(-1)}`
      expect(parseEndpoint(pasted)).toEqual(accepted('rest', ['unquoted']))
    },
  )

  it.each([0x200b, 0x200d, 0xfeff, 0x2060, 0x00ad, 0x200e, 0x202a])(
    'drops the invisible character %i in the middle of the host',
    (code) => {
      const pasted = HOST.replace('KQZ', `K${String.fromCharCode(code)}QZ`)
      expect(parseEndpoint(pasted)).toEqual(accepted('rest', ['trimmed']))
    },
  )

  it('reads full-width letters, digits and dashes', () => {
    const expected = accepted('bare', ['case_changed', 'dashes_replaced'])
    expect(parseEndpoint('９４１－ＫＱＺ－３０７')).toEqual(expected)
    expect(parseEndpoint('９４１ーＫＱＺー３０７')).toEqual(expected)
  })

  it('takes the ideographic full stop for a dot, as browsers do', () => {
    expect(parseEndpoint(`${ID}。mktorest。com`)).toEqual(accepted('rest', ['scheme_added']))
    expect(parseEndpoint(`${HOST}。evil。com`)).toEqual(unusable('other'))
  })
})

describe('addresses inside other text', () => {
  it.each<[string, string, Repair[]]>([
    [
      `curl "${HOST}/identity/oauth/token?grant_type=client_credentials&client_id=x"`,
      'identity',
      ['unquoted', 'path_removed', 'query_removed', 'id_extracted'],
    ],
    [
      `curl -H 'Authorization: Bearer x' ${HOST}/rest/v1/leads/describe.json | jq .`,
      'rest',
      ['path_removed', 'id_extracted'],
    ],
    [`${HOST}/rest is our endpoint`, 'rest', ['path_removed', 'id_extracted']],
    [`Endpoint:${HOST}/rest`, 'rest', ['path_removed', 'id_extracted']],
    [`MARKETO_URL=${HOST}`, 'rest', ['id_extracted']],
    [`エンドポイント：${HOST}`, 'rest', ['id_extracted']],
    [`{"endpoint":"${HOST}","id":"x"}`, 'rest', ['unquoted', 'id_extracted']],
    [`[${HOST}](${HOST})`, 'rest', ['trimmed', 'id_extracted']],
    [`<a href="${HOST}">link</a>`, 'rest', ['unquoted', 'id_extracted']],
    [`https:// ${ID}.mktorest.com`, 'rest', ['scheme_added', 'id_extracted']],
    [`${HOST}/rest\nmore: https://example.com/x`, 'rest', ['path_removed', 'id_extracted']],
    [`https://example.com/x\n${HOST}`, 'rest', ['id_extracted']],
  ])('reads %j', (pasted, kind, repairs) => {
    expect(parseEndpoint(pasted)).toEqual(accepted(kind, repairs))
  })

  it('reads a dialog with both endpoints and takes REST first', () => {
    const dialog = [
      'Détails du service',
      'ID client : 8d3e2b1a-0c4f-4a7e-9b6d-5f1c2e3a4b5d',
      'Secret client : aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF',
      'Utilisateur autorisé : api@example.com',
      `Identité : ${HOST}/identity`,
      `Point d’entrée : ${HOST}/rest`,
    ]
    const expected = accepted('rest', ['path_removed', 'id_extracted'])
    expect(parseEndpoint(dialog.join('\n'))).toEqual(expected)
    expect(parseEndpoint(dialog.join(''))).toMatchObject({ ok: true, munchkinId: ID })
  })
})
