import { describe, expect, it } from 'vitest'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { docsWords } from '#lib/messages/docs-words.ts'
import { plainText } from '#lib/messages/words.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'
import { ask } from '#tests/support/raw-requests.ts'
import { said } from '#tests/support/wizard.ts'

/** Every address of our own that the text links to. */
const linksIn = (text: string) =>
  [...text.matchAll(/\]\((\S+?)\)/g)]
    .map(([, href = '']) => href.replace(/^http:\/\/localhost:\d+/, ''))
    .filter((href) => href.startsWith('/'))

describe('the documentation as Markdown', () => {
  it('is listed in llms.txt, and every page of it is there, its links too', async () => {
    const index = await ask('/docs/llms.txt')
    expect(index.headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect(index.text).toMatch(/^# .+\n\n> .+\n\n## /)
    const listed = linksIn(index.text)
    expect(listed).toContain('/api/v1/openapi.json')
    expect(listed.filter((path) => path.endsWith('.md')).length).toBe(
      VerdictCode.options.length + 7,
    )
    const texts = new Map<string, string>()
    for (const path of [...listed, '/docs.md']) {
      const { status, headers, text } = await ask(path)
      expect({ path, status }).toEqual({ path, status: 200 })
      if (!path.endsWith('.md')) continue
      expect({ path, type: headers['content-type'] }).toEqual({
        path,
        type: 'text/markdown; charset=utf-8',
      })
      expect(text).toMatch(/^# \S/)
      expect(text).not.toContain('connect.example.com')
      texts.set(path, text)
    }
    const linked = new Set([...texts.values()].flatMap(linksIn).map((href) => href.split('#')[0]!))
    const missing: string[] = []
    for (const path of linked) {
      if (!texts.has(path) && (await ask(path)).status !== 200) missing.push(path)
    }
    expect(missing).toEqual([])
  })

  it('is given to whoever would rather have it, at the address of the page', async () => {
    const accept = 'text/markdown, text/html;q=0.5'
    const negotiated = await ask('/docs/embed', { headers: { accept } })
    expect(negotiated.headers['content-type']).toContain('text/markdown')
    expect(negotiated.text).toBe((await ask('/docs/embed.md')).text)
    const browser = await ask('/docs/embed', { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(browser.headers['content-type']).toContain('text/html')
  })

  it.each(VerdictCode.options)('says of %s what its page says', async (code) => {
    const { text } = await ask(`/docs/errors/${code}.md`)
    const { name, causes } = docsWords(code, said, 'Acme')
    expect(text).toContain(`# ${name}\n\n\`${code}\``)
    const plain = text.replaceAll(/\*\*|`/g, '')
    expect(causes.map(plainText).filter((cause) => !plain.includes(cause))).toEqual([])
  })

  it('holds the three values of every simulated instance', async () => {
    const { text } = await ask('/docs/simulated.md')
    const values = listedInstances().flatMap((one) => [
      `| \`${one.munchkinId}\` |`,
      `| \`${one.clientId}\` |`,
      `| \`${one.clientSecret}\` |`,
      `(/docs/errors/${one.verdict}.md)`,
    ])
    expect(values.filter((value) => !text.includes(value))).toEqual([])
  })

  it('says so where there is no such page', async () => {
    const { status, headers, text } = await ask('/docs/nothing-of-ours.md')
    expect(status).toBe(404)
    expect(headers['content-type']).toContain('text/markdown')
    expect(text).toContain('/docs.md')
  })
})
