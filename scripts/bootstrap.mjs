import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lockPath = join(root, 'package-lock.json')
const stampPath = join(root, 'node_modules/.marketo-connect-install')
const ourNode = join(root, 'node_modules/.bin/node')

/** Installs what is missing, then runs a TypeScript file with the Node that package.json names, and ends as it ends. */
export async function runOurs(script, args) {
  if (!isInstalled()) await install()
  // Options meant for another Node may be unknown to ours.
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = spawn(ourNode, ['--conditions=react-server', join(root, script), ...args], {
    cwd: root,
    env: { ...env, MARKETO_CONNECT_ANCESTORS: ancestors().join(' ') },
    stdio: 'inherit',
  })
  // The child stops what it started, and this process waits for it. Ctrl-C in a terminal reaches both: it may ask twice.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.exitCode = await ended(child)
}

function isInstalled() {
  if (!existsSync(ourNode)) return false
  const stamp = hashOfLock()
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return true
  if (!isWhatLockSays()) return false
  writeFileSync(stampPath, stamp)
  return true
}

/** Somebody ran `npm ci` by hand: npm notes what it installed, which is compared with what it should have. */
function isWhatLockSays() {
  const notePath = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(notePath)) return false
  const installed = JSON.parse(readFileSync(notePath, 'utf8')).packages
  return Object.entries(JSON.parse(readFileSync(lockPath, 'utf8')).packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  )
}

async function install() {
  const started = Date.now()
  // Not to standard output, which may be a report that somebody pipes on.
  console.error('Installing packages (npm ci); the first time takes a minute or two.')
  const flags = [
    '--include=dev',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const [command, first] = npm()
  const child = spawn(command, [...first, 'ci', ...flags], {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutOurs() },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await ended(child)
  if (code !== 0 || !existsSync(ourNode)) {
    console.error(
      `npm ci failed (${code}). It needs to reach the npm registry; what it said is above.`,
    )
    process.exit(code || 1)
  }
  writeFileSync(stampPath, hashOfLock())
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** npm's own Node and script when npm started us: ours is about to be replaced. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  return script?.endsWith('.js') && node && !node.startsWith(root) ? [node, [script]] : ['npm', []]
}

function pathWithoutOurs() {
  const parts = (process.env.PATH ?? '').split(':')
  return parts.filter((part) => !part.startsWith(join(root, 'node_modules'))).join(':')
}

function hashOfLock() {
  const platform = `${process.platform}-${process.arch}`
  return createHash('sha256').update(readFileSync(lockPath)).update(platform).digest('hex')
}

/** This process and, under npm, npm: when one of them is killed, what they started must end too. */
function ancestors() {
  if (!process.env.npm_lifecycle_event) return [process.pid]
  const parent = process.ppid
  const shell = nameAndParent(parent)
  return /^(sh|dash|bash)$/.test(shell.name)
    ? [process.pid, parent, shell.parent]
    : [process.pid, parent]
}

function nameAndParent(pid) {
  try {
    const [, name, rest] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return { name, parent: Number(rest) }
  } catch {
    return { name: '', parent: pid }
  }
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${child.spawnfile}: ${error.message}`)
      resolve(1)
    })
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}
