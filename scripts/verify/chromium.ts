import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = ['chromium', 'fonts-dejavu-core']
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of the end-to-end tests, from the system: Playwright's own comes from a place that CI may not reach. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH
  return [given, ...places].find((path) => path && existsSync(path)) ?? null
}

/** Finds Chromium, as root on Debian installs it, and otherwise throws what to do in words. */
export function requireChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`Installing ${packages.join(' and ')} with apt-get; the first time takes a minute.`)
    if (apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)) {
      const installed = findChromium()
      if (installed) return installed
    }
  }
  throw new Error(
    [
      'The end-to-end tests need Chromium, which is not installed. On Debian or Ubuntu, as root:',
      `  apt-get update && apt-get install -y ${packages.join(' ')}`,
      'Elsewhere install Chromium or Chrome, and set CHROMIUM_PATH to it if it is not in /usr/bin.',
    ].join('\n'),
  )
}

function apt(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return status === 0
}
