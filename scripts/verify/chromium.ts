import { existsSync } from 'node:fs'
import { aptInstall } from '#scripts/verify/apt.ts'
import { wishForJapaneseFont } from '#scripts/verify/japanese-font.ts'

const packages = ['chromium', 'fonts-dejavu-core']
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of the end-to-end tests, from the system: Playwright's own comes from a place that CI may not reach. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH
  return [given, ...places].find((path) => path && existsSync(path)) ?? null
}

/** Finds Chromium, as root on Debian installs it, and otherwise throws what to do in words. */
export function requireChromium(): string {
  const found = findChromium() ?? (aptInstall(...packages) ? findChromium() : null)
  if (found) {
    wishForJapaneseFont()
    return found
  }
  throw new Error(
    [
      'The end-to-end tests need Chromium, which is not installed. On Debian or Ubuntu, as root:',
      `  apt-get update && apt-get install -y ${packages.join(' ')}`,
      'Elsewhere install Chromium or Chrome, and set CHROMIUM_PATH to it if it is not in /usr/bin.',
    ].join('\n'),
  )
}
