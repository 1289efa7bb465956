import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bundleSdk } from '#scripts/sdk/bundle.ts'
import { declareSdk } from '#scripts/sdk/declarations.ts'
import { parseSource } from '#tests/support/source-file.ts'
import { unsafePosts } from '#tests/support/unsafe-posts.ts'

const MOST_BYTES = 6000
const script = readFileSync('public/sdk/v1.js', 'utf8')

describe('/sdk/v1.js', () => {
  it('is as `npm run sdk` writes it today', async () => {
    expect((await bundleSdk()) === script, 'stale: npm run sdk').toBe(true)
  })

  it('has types as `npm run sdk` writes them today', () => {
    const types = readFileSync('public/sdk/v1.d.ts', 'utf8')
    expect(declareSdk() === types, 'stale: npm run sdk').toBe(true)
  })

  it('takes at most 6 kB compressed', () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('imports nothing', () => {
    expect(parseSource('v1.js', script).imports).toEqual([])
  })

  it('posts no message to whoever stands there', () => {
    expect(unsafePosts(script)).toEqual([])
    expect(script.match(/\.postMessage\(/g)?.length, 'has no posts at all').toBeGreaterThan(1)
  })

  it.each([
    [`frame.contentWindow.postMessage({ token }, '*')`],
    ['frame.contentWindow.postMessage({ token }, `*`, [port])'],
    [`frame.contentWindow.postMessage({ token }, { targetOrigin: '*' })`],
    [`const all = '*'; frame.contentWindow.postMessage({ token }, all)`],
    [`const all = \`*\`; frame.contentWindow['postMessage']({ token }, all)`],
    [`frame.contentWindow.postMessage({ token }, String.fromCharCode(42))`],
    [`frame.contentWindow.postMessage(...given)`],
  ])('would see it if it did: %s', (code) => {
    expect(unsafePosts(code)).not.toEqual([])
  })

  it('may be imported on a server, and does nothing there but name itself', () => {
    const code = `
      const before = new Set(Reflect.ownKeys(globalThis))
      const sdk = await import('marketo-connect/sdk')
      const added = Reflect.ownKeys(globalThis).filter((name) => !before.has(name))
      console.log(JSON.stringify([Object.keys(sdk), added, Object.keys(MarketoConnect)]))`
    const printed = execFileSync('node', ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    })
    const names = ['mount', 'open', 'version']
    expect(JSON.parse(printed)).toEqual([names, ['MarketoConnect'], ['open', 'mount', 'version']])
  })

  it('reaches for nothing that a page’s policy may refuse', () => {
    const { calls, members } = parseSource('v1.js', script)
    expect(calls.filter((call) => /^(?:eval|Function|fetch|import)$/.test(call))).toEqual([])
    const parsed = members.filter((each) => /\.(?:innerHTML|outerHTML|cssText|srcdoc)$/.test(each))
    expect(parsed).toEqual([])
    expect(script).not.toMatch(
      /setAttribute\(.style|insertAdjacentHTML|document\.write|localStorage/,
    )
  })
})
