import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { readApiFile, type Described } from '#tests/support/api/api-file.ts'
import { callApi, usableConnection, useHostSide } from '#tests/support/api/host-side.ts'
import { newKey } from '#tests/support/api/new-key.ts'

useHostSide()

const run = promisify(execFile)

let operations: Described[]
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  operations = readApiFile(await (await callApi('/openapi.json')).json()).operations
  const { key } = await newKey()
  env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    MARKETO_CONNECT_URL: inject('endToEnd').origin,
    MARKETO_CONNECT_KEY: key,
    NODE_NO_WARNINGS: '1',
  }
  await usableConnection()
})

/** Nothing is ended; a receipt comes from a browser, a webhook's address must have a public name. */
const NOT_TRIED = ['verifyReceipt', 'createWebhookEndpoint']
const isTried = ({ method, path, id }: Described) =>
  method !== 'DELETE' && !path.includes('{deliveryId}') && !NOT_TRIED.includes(id)

const sampleOf = ({ samples }: Described, lang: string) =>
  samples.find((one) => one.lang === lang)?.source ?? ''

describe('the samples of the documentation run as they stand', () => {
  it('in TypeScript', async () => {
    for (const operation of operations.filter(isTried)) {
      const sample = sampleOf(operation, 'typescript')
      const args = ['--input-type=module-typescript', '-e', sample]
      const { stdout } = await run(process.execPath, args, { env })
      expect(stdout, operation.id).toMatch(/^20\d /)
    }
  })

  it('in a shell with curl', async () => {
    for (const operation of operations.filter(isTried)) {
      const { stdout } = await run('sh', ['-c', sampleOf(operation, 'curl')], { env })
      const told = JSON.parse(stdout) as { code?: string }
      expect(told.code, `${operation.id}: ${stdout.slice(0, 300)}`).toBeUndefined()
    }
  })
})
