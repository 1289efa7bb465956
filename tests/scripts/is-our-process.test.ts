import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { isAlive, isOurProcess } from '#scripts/processes/is-our-process.ts'

const idle = 'setInterval(() => {}, 1000); console.log("up")'

async function start(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['-e', idle, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return { child, pid: child.pid ?? 0 }
}

it('knows a process of this clone by a path in its command line', async () => {
  const { child, pid } = await start(['/some/clone/scripts/start.ts'])
  expect(isOurProcess(pid, '/some/clone')).toBe(true)
  expect(isOurProcess(pid, '/some/clo')).toBe(false)
  expect(isOurProcess(pid, '/another/clone')).toBe(false)
  child.kill()
})

it('knows a process of this clone by its environment, when it has overwritten its command line', async () => {
  const { child, pid } = await start([], { MARKETO_CONNECT_CLONE: '/some/clone' })
  expect(isOurProcess(pid, '/some/clone')).toBe(true)
  child.kill()
})

it('takes a process that has ended for none, and numbers that are no process', async () => {
  const { child, pid } = await start(['/some/clone/x'])
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isAlive(pid)).toBe(false)
  for (const number of [pid, 0, 1, -1, Number.NaN]) {
    expect(isOurProcess(number, '/some/clone')).toBe(false)
  }
})
