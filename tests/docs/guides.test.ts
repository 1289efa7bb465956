import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '#app/docs/_markdown/parse-markdown.ts'
import { apiProblems } from '#app/docs/_pages/api-problems.ts'
import { PROBLEMS } from '#lib/api/problems.ts'
import { WEBHOOK_TYPES } from '#lib/audit/webhook-types.ts'
import { STEP_NAMES } from '#lib/embed/messages.ts'
import { codeBlocks } from '#tests/support/code-blocks.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const embedding = read('docs/embedding.md')
const webhooks = read('docs/webhooks.md')

describe('the guides', () => {
  it.each(['api', 'embedding', 'simulated', 'webhooks'])(
    'docs/%s.md is written in the Markdown that we know',
    (name) => {
      const [title, lead, ...rest] = parseMarkdown(read(`docs/${name}.md`))
      expect([title?.kind, lead?.kind]).toEqual(['heading', 'text'])
      const odd = rest.filter(
        (block) => block.kind === 'text' && /^(?:[>#<!]|\s*[-*] )|\]\[/.test(block.text),
      )
      expect(odd).toEqual([])
      expect(rest.filter((block) => block.kind === 'heading' && block.level === 1)).toEqual([])
    },
  )

  it('name one address of this service, for which pages put their own', () => {
    expect([embedding, webhooks].join().match(/https?:\/\/localhost:\d+/g)).toBeNull()
  })

  it('name every step and every event of the script', () => {
    const source = read('lib/embed/messages.ts')
    const events = [...source.matchAll(/; type: '(\w+)'/g)].map(([, type]) => type)
    const codes = [...source.matchAll(/^ {2}\| '(\w+)'$/gm)].map(([, code]) => code)
    expect(events.length * codes.length).toBeGreaterThan(40)
    const named = [...STEP_NAMES, ...events, ...codes]
    expect(named.filter((name) => !embedding.includes(`\`${name}\``))).toEqual([])
  })

  it('name every option of the script', () => {
    const source = read('lib/embed/sdk/options.ts')
    const options = [...source.matchAll(/^ {2}(\w+): '(?:string|object|function)',$/gm)]
    expect(options.length).toBeGreaterThan(9)
    const isNamed = (name: string) => new RegExp(`^\\| \`${name}\\b`, 'm').test(embedding)
    expect(options.map(([, name = '']) => name).filter((name) => !isNamed(name))).toEqual([])
  })

  it('show the React example as it is', () => {
    expect(codeBlocks(embedding, 'tsx')).toEqual([
      read('examples/react/connect-button.tsx').trimEnd(),
    ])
  })

  it('name every type of webhook', () => {
    expect(WEBHOOK_TYPES.filter((type) => !webhooks.includes(`| \`${type}\` |`))).toEqual([])
  })

  it.each(['connection.degraded', 'connection.unconfirmed'])(
    'say of %s whether anything sends it',
    (type) => {
      const told = ['lib/audit/webhook-types.ts', 'lib/api/webhooks.ts']
      const isSent = globSync('lib/**/*.ts', { exclude: ['lib/generated/**'] })
        .filter((path) => !told.includes(path))
        .some((path) => read(path).includes(`'${type}'`))
      const row = webhooks.split('\n').find((line) => line.startsWith(`| \`${type}\` |`))
      expect(row?.includes('Not sent yet.')).toBe(!isSent)
    },
  )

  it('have an entry, at its own anchor, for every code of the API', () => {
    const ids = parseMarkdown(apiProblems()).flatMap((block) =>
      block.kind === 'heading' ? [block.id] : [],
    )
    expect(Object.keys(PROBLEMS).filter((code) => !ids.includes(code))).toEqual([])
  })
})

describe('the verification of webhooks, as the guide shows it', () => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const body = JSON.stringify({ type: 'connection.created', data: { name: 'Nordwind → Süd' } })
  const signed = (age = 0) => {
    const at = new Date(Date.now() - age)
    return {
      'webhook-id': 'msg_1',
      'webhook-timestamp': `${Math.floor(at.getTime() / 1000)}`,
      // The former secret's signature comes first while it is being changed.
      'webhook-signature': `v1,AAAA ${new Webhook(secret).sign('msg_1', at, body)}`,
    }
  }
  const SAYS = {
    python: (headers: object, text: string) => {
      const [code = ''] = codeBlocks(webhooks, 'python')
      const call = `import sys\ngiven = json.loads(sys.argv[1])\nprint(verified(given["body"].encode(), given["headers"], given["secret"])["type"])`
      const given = JSON.stringify({ body: text, headers, secret })
      return said('python3', ['-c', `${code}\n${call}`, given])
    },
    ts: (headers: object, text: string) => {
      const [code = ''] = codeBlocks(webhooks, 'ts')
      const call = `const given = JSON.parse(process.argv[1] ?? '')\nconsole.log(verified(given.body, given.headers).type)`
      const given = JSON.stringify({ body: text, headers })
      return said(process.execPath, [
        ...['--input-type=module-typescript', '-e', `${code}\n${call}`, given],
      ])
    },
  }
  const said = (program: string, args: string[]) => {
    try {
      const env = { ...process.env, WEBHOOK_SECRET: secret, NODE_NO_WARNINGS: '1' }
      return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', env }).trim()
    } catch {
      return 'refused'
    }
  }

  it('stands in an Express server as the guide has it', async () => {
    const app = express()
    const kept: unknown[] = []
    const [code = ''] = codeBlocks(webhooks, 'js')
    const verify = (text: string, headers: Record<string, string>) =>
      new Webhook(secret).verify(text, headers)
    new Function('app', 'express', 'verified', 'remember', code)(
      ...[app, express, verify, (id: string, message: object) => kept.push({ id, ...message })],
    )
    const server = app.listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/marketo`
    const send = async (text: string) => {
      const headers = { 'content-type': 'application/json', ...signed() }
      return (await fetch(address, { method: 'POST', headers, body: text })).status
    }
    expect(await send(body)).toBe(204)
    expect(await send(`${body} `)).toBe(400)
    expect(kept).toEqual([{ id: 'msg_1', ...JSON.parse(body) }])
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })

  it.each(Object.entries(SAYS))('takes what is ours and refuses the rest, in %s', (_, says) => {
    expect(says(signed(), body)).toBe('connection.created')
    expect(says(signed(), `${body} `)).toBe('refused')
    expect(says(signed(10 * 60_000), body)).toBe('refused')
    expect(says({ ...signed(), 'webhook-id': 'msg_2' }, body)).toBe('refused')
  })
})
