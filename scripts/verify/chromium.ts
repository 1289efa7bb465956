import { existsSync } from 'node:fs'
import { aptInstall } from '#scripts/verify/apt.ts'
import { wishForJapaneseFont } from '#scripts/verify/japanese-font.ts'

const packages = ['chromium-headless-shell', 'fonts-dejavu-core']
/** Chromium without windows of its own: the tests take half the time, and the kept pictures were taken with it. */
const SHELL = '/usr/bin/chromium-headless-shell'
const WHOLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of the end-to-end tests, from the system: Playwright's own comes from a place that CI may not reach. */
function findChromium(places: string[]): string | null {
  const given = process.env.CHROMIUM_PATH
  return [given, ...places].find((path) => path && existsSync(path)) ?? null
}

/** Whether pages are drawn as in the kept pictures: another Chromium smooths letters in its own way. */
export const drawsAsKept = (chromium: string): boolean => chromium.includes('headless-shell')

/** Finds Chromium, as root on Debian installs it, and otherwise throws what to do in words. */
export function requireChromium(): string {
  const found =
    findChromium([SHELL]) ??
    (aptInstall(...packages) ? findChromium([SHELL]) : null) ??
    findChromium(WHOLE)
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
