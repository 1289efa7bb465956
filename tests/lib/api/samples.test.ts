import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { samplesOf } from '#lib/api/openapi-samples.ts'
import { OPERATIONS } from '#lib/api/operations.ts'

/** Lists these connections, ends `ended` and refuses to end others, and counts the calls. */
let connections: object[] = []
let calls: string[] = []
const server = createServer(({ method, url }, response) => {
  calls.push(`${method} ${url}`)
  if (method === 'DELETE' && url?.endsWith('/ended')) return response.writeHead(204).end()
  const isRefused = method === 'DELETE'
  const body = isRefused ? { code: 'scope_missing' } : { connections, nextCursor: null }
  const headers = { 'content-type': 'application/json' }
  response.writeHead(isRefused ? 403 : 200, headers).end(JSON.stringify(body))
})
beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)))
afterAll(() => new Promise((closed) => server.close(closed)))
beforeEach(() => void ([calls, connections] = [[], []]))

async function ran(id: string, lang: string) {
  const operation = OPERATIONS.find((one) => one.id === id)
  if (operation === undefined) throw new Error(`no ${id}`)
  const { source = '' } = samplesOf(operation).find((one) => one.lang === lang) ?? {}
  const [program, ...args] =
    lang === 'curl'
      ? ['sh', '-c', source]
      : [process.execPath, '--input-type=module-typescript', '-e', source]
  const { port } = server.address() as AddressInfo
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production' as const,
    NODE_NO_WARNINGS: '1',
    MARKETO_CONNECT_URL: `http://127.0.0.1:${port}`,
    MARKETO_CONNECT_KEY: 'mck',
  }
  const child = spawn(program ?? '', args, { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  const status = await new Promise((ended) => child.once('close', ended))
  return { status, said, source }
}

describe.each(['curl', 'typescript'])('a sample in %s', (lang) => {
  it.each(['getConnection', 'disconnectConnection', 'getTest'])(
    'of %s ends with words where the list has none, and calls nothing else',
    async (id) => {
      const { status, said } = await ran(id, lang)
      expect(status).not.toBe(0)
      expect(said).toContain('none found')
      expect(calls).toEqual(['GET /api/v1/connections?status=usable&limit=1'])
    },
  )

  it('shows why it was refused, where nothing is answered but a status', async () => {
    connections = [{ id: 'a' }]
    const { said } = await ran('disconnectConnection', lang)
    expect(calls).toEqual([
      'GET /api/v1/connections?status=usable&limit=1',
      'DELETE /api/v1/connections/a',
    ])
    expect(said).toContain('scope_missing')
  })

  it('runs to its end where nothing is answered but a status', async () => {
    connections = [{ id: 'ended' }]
    const { status, said } = await ran('disconnectConnection', lang)
    expect(status).toBe(0)
    expect(said.trim()).toBe(lang === 'curl' ? '' : '204')
  })

  it('that ends what is listed first says so above', async () => {
    const { source } = await ran('disconnectConnection', lang)
    expect(source.split('\n')[0]).toMatch(/^(?:#|\/\/) It ends the first that is listed/)
  })
})
