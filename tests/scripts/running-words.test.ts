import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { waitForHealth } from '#scripts/processes/wait-for-health.ts'
import { runningWords, unhealthyWords } from '#scripts/start/running-words.ts'

/** A server that answers so to everything, asked for its health until it was asked twice. */
async function healthOf(status: number, body: string) {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.writeHead(status).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return waitForHealth(`http://127.0.0.1:${port}`, {
    milliseconds: 60_000,
    isEnough: () => true,
    isOver: () => asked > 1,
  })
}

const report = (problems: string[]) => JSON.stringify({ status: 'any', problems })

it.each([
  ['a bare error', 500, 'Internal Server Error'],
  ['an empty answer', 200, ''],
  ['a page', 200, '<!doctype html>'],
  ['JSON that is no report', 500, '{"error":"internal"}'],
  ['JSON that is nothing', 500, 'null'],
])('does not say that a server runs whose health is %s', async (_, status, body) => {
  const health = await healthOf(status, body)
  expect(health).toBeNull()
  const words = runningWords(health, 'http://localhost:3000', ['Database  here'])
  expect(words).not.toContain('running')
  expect(words).toContain('does not report its health')
  expect(words).toContain('http://localhost:3000/api/health')
  expect(unhealthyWords(health)).toContain('does not report its health')
})

it('says what a server lacks that runs and is not ready', async () => {
  const health = await healthOf(503, report(['key_missing', 'database_failed']))
  const words = runningWords(health, 'http://localhost:3000', ['Database  here'])
  expect(words).toContain('  marketo-connect is running.')
  expect(words).toContain('  Not ready            sealed, for there is no key')
  expect(words).toContain('not a member of marketo_connect_app')
  expect(unhealthyWords(health)).toContain('is not healthy: sealed')
})

it('says nothing more of a server that is well', async () => {
  const health = await healthOf(200, report([]))
  expect(runningWords(health, 'http://localhost:3000', [])).toBe(
    '\n  marketo-connect is running.\n  \n  Health               http://localhost:3000/api/health',
  )
})
