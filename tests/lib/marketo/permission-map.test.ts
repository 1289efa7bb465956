import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OPERATIONS, differenceOf } from '#lib/marketo/permission-map.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'

const TABLE = new URL('../../../../shared/data/permission-map.tsv', import.meta.url)

const listed = (text: string): string[] | null => {
  if (text === '—' || text === '(none stated)') return null
  return text === 'None' ? [] : text.split(' / ')
}

describe('the permission map', () => {
  it('holds 346 operations, each id and each method with its path once', () => {
    expect(OPERATIONS).toHaveLength(346)
    expect(new Set(OPERATIONS.map(({ operation }) => operation.toLowerCase())).size).toBe(346)
    expect(new Set(OPERATIONS.map(({ method, path }) => method + path)).size).toBe(346)
  })

  it.skipIf(!existsSync(TABLE))('is the table that it was made from', () => {
    const [, ...rows] = readFileSync(TABLE, 'utf8').trimEnd().split('\n')
    expect(OPERATIONS).toEqual(
      rows.map((row) => {
        const [api, method, path, operation, openApi = '', reference = '', mark] = row.split('\t')
        return {
          ...{ api, method, path, operation },
          openApi: listed(openApi),
          reference: listed(reference),
          disagree: mark === '≠',
        }
      }),
    )
  })

  it('is marked wherever the sources differ in meaning, but where they name one of two halves or kinds', () => {
    const unmarked = OPERATIONS.filter(
      (one) => differenceOf(one) === 'meaning' && !one.disagree,
    ).map(({ openApi, reference }) => [openApi?.join(' / '), reference?.join(' / ')].join(' | '))
    expect([...new Set(unmarked)].toSorted()).toEqual([
      'Read-Only Assets / Read-Write Assets | Read-Write Asset',
      'Read-Write Schema Standard Field / Read-Write Schema Custom Field | Read-Write Schema Custom Field',
    ])
  })

  it('differs in meaning where one source takes either half and the other the lesser alone', () => {
    const both = ['Read-Only Lead', 'Read-Write Lead']
    const differ = (openApi: string[], reference: string[]) =>
      differenceOf({ ...OPERATIONS[0]!, openApi, reference, disagree: false })
    expect(differ(both, ['Read-Only Lead'])).toBeNull()
    expect(differ(['Read-Only Lead'], both)).toBe('meaning')
    expect(differ(both, ['Read-Write Lead'])).toBe('meaning')
  })

  it('names no permission that is written in two ways still', () => {
    const names = OPERATIONS.flatMap(({ openApi, reference }) => [
      ...(openApi ?? []),
      ...(reference ?? []),
    ]).map((name) => permissionNamed(name).name)
    const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z]|s\b/g, '')
    const distinct = [...new Set(names)]
    expect(new Set(distinct.map(plain)).size).toBe(distinct.length)
    expect(distinct).not.toContain('Read-Asset')
  })
})
