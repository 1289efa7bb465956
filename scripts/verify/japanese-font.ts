import { spawnSync } from 'node:child_process'
import { aptInstall } from '#scripts/verify/apt.ts'

/** A small face of M+ and Sazanami; any other that has the language will do. */
const PACKAGE = 'fonts-vlgothic'

/** Whether the system can write Japanese at all; without fontconfig nobody knows, and the answer is no. */
export function hasJapaneseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

/**
 * Pictures of Japanese pages need letters; as root on Debian they are installed, elsewhere those pictures are skipped.
 */
export function wishForJapaneseFont(): void {
  if (hasJapaneseFont() || aptInstall(PACKAGE)) return
  console.log(
    `Without a Japanese font (on Debian: ${PACKAGE}) the pictures in Japanese are skipped.`,
  )
}
