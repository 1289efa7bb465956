import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publicSurface, SURFACE_FILE } from '#scripts/sdk/public-surface.ts'
import { surfaceOf } from '#scripts/sdk/surface.ts'

const kept = readFileSync(SURFACE_FILE, 'utf8').trimEnd().split('\n')
const types = readFileSync('public/sdk/v1.d.ts', 'utf8')
const today = publicSurface(types)

/** `surface.txt` holds what was ever published of `/sdk/v1.js`: it may only grow. */
describe('what hosts rely on', () => {
  it('is all there still', () => {
    expect(kept.filter((fact) => !today.includes(fact))).toEqual([])
  })

  it('is all written down: `npm run sdk` adds what is new', () => {
    expect(today.filter((fact) => !kept.includes(fact))).toEqual([])
  })

  it('asks nothing more of a host than it did', () => {
    const needed = today.filter((fact) => /^OpenOptions \w+: /.test(fact))
    expect(needed).toEqual(['OpenOptions token: string'])
  })

  it.each<[string, string, string]>([
    ['an option is gone', 'onReady?: () => void;', ''],
    ['an option has another name', 'labels?:', 'texts?:'],
    ['an event is gone', "type: 'testStarted'", "type: 'started'"],
    ['a member of an event is gone', 'receipt: string;\n}', '}'],
    ['a member has another type', 'outcome: string', 'outcome: number'],
    ['events are of another version', 'const VERSION = 1', 'const VERSION = 2'],
    ['a step is gone', "'credentials', ", ''],
    ['an export is gone', 'export declare function mount', 'declare function place'],
    ['an error is gone', "'rate_limited'", "'too_many'"],
  ])('would see it if %s', (_, text, other) => {
    expect(types).toContain(text)
    const facts = surfaceOf('v1.d.ts', types.replace(text, other))
    const own = surfaceOf('v1.d.ts', types)
    expect(own.filter((fact) => !facts.includes(fact))).not.toEqual([])
  })

  it('is not changed by words and order', () => {
    const rewritten = types.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    expect(surfaceOf('v1.d.ts', rewritten)).toEqual(surfaceOf('v1.d.ts', types))
  })
})
