import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { revokeApiKey } from '#lib/host/api-keys.ts'
import { SESSION } from '#tests/support/api/calls.ts'
import { callApi, usableConnection, useHostSide } from '#tests/support/api/host-side.ts'
import { newKey } from '#tests/support/api/new-key.ts'

useHostSide()

let key: string

beforeAll(async () => {
  key = (await newKey()).key
})

type Told = { status: number; headers: Record<string, string | string[] | undefined>; text: string }

/** A POST whose body is sent piece by piece, each after so many milliseconds. */
function slowPost(path: string, apiKey: string, pieces: [afterMs: number, text: string][]) {
  return new Promise<Told>((resolve, reject) => {
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
    const url = `${inject('endToEnd').origin}/api/v1${path}`
    let isAnswered = false
    const sending = request(url, { method: 'POST', headers }, (answer) => {
      isAnswered = true
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sending.on('error', reject)
    void (async () => {
      for (const [afterMs, text] of pieces) {
        await wait(afterMs)
        if (isAnswered) return
        sending.write(text)
      }
      sending.end()
    })()
  })
}

describe('the API over HTTP', () => {
  it('gives every answer an id of its own, which stands in the log, and takes none from outside', async () => {
    const mine = { 'x-request-id': '00000000-0000-4000-8000-000000000000' }
    const answers = await Promise.all([
      callApi('/connections', { key, headers: mine }),
      callApi('/connections', { headers: mine }),
      callApi('/nowhere', { headers: mine }),
      callApi('/connections', { method: 'PUT', headers: mine }),
      callApi('/connections', { method: 'OPTIONS', headers: mine }),
      callApi('/connections', { key, method: 'HEAD', headers: mine }),
    ])
    const ids = answers.map(({ headers }) => headers.get('x-request-id') ?? '')
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 404, 405, 204, 200])
    expect(new Set(ids).size).toBe(6)
    for (const { headers } of answers) {
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('cache-control')).toBe('no-store')
    }
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f-]{36}$/)
      expect(id).not.toBe(mine['x-request-id'])
    }
    const unwritten = () => {
      const written = readFileSync(inject('endToEnd').logFile, 'utf8')
      return ids.filter((id) => !written.includes(id))
    }
    await expect.poll(unwritten, { timeout: 10_000 }).toEqual([])
  })

  it('tells of an address that is none as of any problem', async () => {
    for (const path of ['', '/', '/nowhere', '/connections/a/b/c', '/connections/%00']) {
      const answer = await callApi(path, { key })
      if (answer.status === 308) continue
      expect([400, 404], path).toContain(answer.status)
      expect(answer.headers.get('content-type'), path).toBe('application/problem+json')
    }
  })

  it('refuses a megabyte, sent at once or in pieces, and lives on', async () => {
    const large = JSON.stringify({ ...SESSION, metadata: { text: 'x'.repeat(1_000_000) } })
    const at_once = await callApi('/connect-sessions', { key, body: large })
    expect(at_once.status).toBe(413)
    const pieces = Array.from({ length: 10 }, (): [number, string] => [5, ' '.repeat(100_000)])
    const inPieces = () => slowPost('/connect-sessions', key, pieces)
    // What was on its way when the server hung up can cost us the answer: then once more.
    const piecemeal = await inPieces().catch(inPieces)
    expect([piecemeal.status, piecemeal.headers['connection']]).toEqual([413, 'close'])
    expect((await callApi('/connections', { key })).status).toBe(200)
  })

  it('lets a key that is revoked while the body trickles in do nothing', async () => {
    const own = await newKey()
    const body = JSON.stringify(SESSION)
    const answer = slowPost('/connect-sessions', own.key, [
      [0, body.slice(0, 10)],
      [1500, body.slice(10)],
    ])
    await wait(700)
    await revokeApiKey(own.id)
    const { status, text } = await answer
    expect([status, JSON.parse(text)]).toEqual([
      401,
      expect.objectContaining({ code: 'key_unknown' }),
    ])
  })

  it('starts a test, goes on with it after its answer, and tells its end with the report', async () => {
    const { connectionId } = await usableConnection()
    const path = `/connections/${connectionId}/tests`
    const headers = { 'idempotency-key': connectionId }
    const first = await callApi(path, { key, method: 'POST', headers })
    const started = (await first.json()) as { id: string; status: string; supportCode: string }
    expect([first.status, started.status]).toEqual([202, 'running'])
    const again = await callApi(path, { key, method: 'POST', headers })
    expect(await again.json()).toEqual(started)
    await expect
      .poll(async () => (await callApi(`${path}/${started.id}`, { key })).json(), {
        timeout: 30_000,
        interval: 200,
      })
      .toMatchObject({
        status: 'finished',
        verdict: 'connected',
        supportCode: started.supportCode,
        report: { id: started.id },
      })
  })

  it('is read anew only when it changed', async () => {
    const { connectionId } = await usableConnection()
    const path = `/connections/${connectionId}`
    const etag = (await callApi(path, { key })).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"/)
    const held = await callApi(path, { key, headers: { 'if-none-match': etag } })
    expect([held.status, await held.text(), held.headers.get('etag')]).toEqual([304, '', etag])
    await callApi(path, { key, method: 'DELETE' })
    expect((await callApi(path, { key, headers: { 'if-none-match': etag } })).status).toBe(200)
  })
})
