import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEndpoint, restHost } from '#lib/marketo/endpoint.ts'
import { refusedAddresses } from '#tests/lib/marketo/refused-addresses.ts'

describe('addresses that must never be taken for an endpoint', () => {
  it.each(refusedAddresses)('refuses %j', (pasted) => {
    expect(parseEndpoint(pasted)).toMatchObject({ ok: false, reason: 'endpoint_unusable' })
  })
})

const file = resolve(import.meta.dirname, '../../../../shared/corpora/ssrf-urls.txt')
const isAbsent = !existsSync(file)
const note = isAbsent ? ' (skipped: the shared corpus is not beside this clone)' : ''

describe('the shared corpus', () => {
  it.skipIf(isAbsent)(
    `is refused or reduced to its one allowed host, its controls accepted${note}`,
    () => {
      const { refused, controls } = readCorpus()
      expect(refused.length).toBeGreaterThan(500)
      expect(refused.filter(isWronglyAccepted)).toEqual([])
      expect(controls.length).toBeGreaterThan(5)
      for (const pasted of controls) {
        expect(parseEndpoint(pasted)).toMatchObject({ ok: true, munchkinId: '123-ABC-456' })
      }
    },
  )
})

/** Only what has the allowed host itself may be reduced to it. */
function isWronglyAccepted(pasted: string): boolean {
  const parsed = parseEndpoint(pasted)
  if (!parsed.ok) return false
  const isAllowedHost = /^https?:\/\/123-ABC-456\.mktorest\.com\.?(?::443)?\//.test(pasted)
  return !isAllowedHost || restHost(parsed.munchkinId) !== '123-abc-456.mktorest.com'
}

function readCorpus() {
  const lines = readFileSync(file, 'utf8').split('\n')
  return {
    refused: lines.filter((line) => line !== '' && !line.startsWith('#')),
    controls: lines.filter((line) => line.startsWith('#+ ')).map((line) => line.slice(3)),
  }
}
