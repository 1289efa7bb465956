import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { startThrowawayDatabase } from '#scripts/database/embedded.ts'
import { root } from '#scripts/database/migration-folder.ts'

const script = `
  import { startThrowawayDatabase } from '#scripts/database/embedded.ts'
  const { data } = await startThrowawayDatabase()
  console.log(data)
  setInterval(() => {}, 1000)`

it('removes the database and the server that a killed run left behind', async () => {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  const data = printed.toString().trim()
  expect(existsSync(join(data, 'postmaster.pid'))).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const next = await startThrowawayDatabase()
  await next.stop()
  expect(existsSync(dirname(data))).toBe(false)
  expect(existsSync(dirname(next.data))).toBe(false)
})
