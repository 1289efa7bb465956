import { spawnSync } from 'node:child_process'

/** Installs Debian packages, where that is ours to do: as root, with apt-get at hand. */
export function aptInstall(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  console.log(`Installing ${packages.join(' and ')} with apt-get; the first time takes a minute.`)
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)
}

function apt(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return status === 0
}
