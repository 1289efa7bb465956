import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#scripts/database/migration-folder.ts'
import { childEnvironment } from '#scripts/processes/child-environment.ts'

const stampPath = join(root, '.next/marketo-connect-build')

/** `next build`, unless what it would build is what is there. Throws with what Next said when it fails. */
export async function build(): Promise<boolean> {
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === sourcesHash()) return false
  rmSync(stampPath, { force: true })
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: childEnvironment({ NODE_ENV: 'production' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  const stopBuild = () => void child.kill()
  process.once('exit', stopBuild)
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
  process.off('exit', stopBuild)
  if (code !== 0) throw new Error(`The build failed:\n${said.trim()}`)
  // Taken afterwards: the first build completes tsconfig.json.
  writeFileSync(stampPath, sourcesHash())
  return true
}

const sources = [
  ...['app/**', 'lib/**', 'public/**', 'prisma/**'],
  ...['proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts'],
  ...[
    'next.config.mjs',
    'postcss.config.mjs',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
  ],
]

function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const path of globSync(sources, { cwd: root }).toSorted()) {
    const file = join(root, path)
    if (!statSync(file).isFile()) continue
    hash.update(`${path}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
