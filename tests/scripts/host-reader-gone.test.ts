import { execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

it('ends without a word when nobody reads on, as in a pipe to head', async () => {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', 'scripts/host.ts', 'webhook', '--help'],
    { stdio: ['ignore', await pipeWithoutReader(), 'pipe'] },
  )
  let said = ''
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const status = await new Promise((resolve) => child.once('close', resolve))
  expect({ status, said }).toEqual({ status: 141, said: '' })
})

/** The writing end of a pipe whose reader has gone. */
async function pipeWithoutReader(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'reader-gone-'))
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(path, constants.O_WRONLY)
  closeSync(reader)
  onTestFinished(async () => {
    closeSync(writer)
    await rm(folder, { recursive: true })
  })
  return writer
}
