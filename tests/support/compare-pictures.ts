import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { root } from '#scripts/database/migration-folder.ts'
import { localPath } from '#scripts/start/local-folder.ts'
import { smallPng } from '#tests/support/small-png.ts'

export const PICTURES = join(root, 'tests/screens')
/** How far a pixel's colour may be off, of 1; smoothed edges are left out. */
const THRESHOLD = 0.15
/** Rows looked at together, so that a lost button of a long page counts as much as one of a short page. */
const BAND = 120
/** Of a band's pixels. */
const TOLERATED = 0.004

/**
 * What is wrong with a picture, in words, or null when it is like the one that was kept. What differs is written to
 * `.local/reports/screens`: as it is, and where. With `SCREENS=update` it is kept instead.
 */
export function compareWithKept(name: string, taken: Buffer): string | null {
  const path = join(PICTURES, `${name}.png`)
  const actual = PNG.sync.read(taken)
  if (process.env['SCREENS'] === 'update') {
    if (existsSync(path) && isLike(PNG.sync.read(readFileSync(path)), actual)) return null
    mkdirSync(PICTURES, { recursive: true })
    writeFileSync(path, smallPng(actual))
    return null
  }
  if (!existsSync(path)) return report(name, taken, null, `${name}: no picture was kept`)
  const kept = PNG.sync.read(readFileSync(path))
  if (kept.width !== actual.width || kept.height !== actual.height) {
    const sizes = `${actual.width}×${actual.height}, kept ${kept.width}×${kept.height}`
    return report(name, taken, null, `${name}: ${sizes}`)
  }
  if (kept.data.equals(actual.data)) return null
  const { worst, diff } = difference(kept, actual)
  if (worst <= TOLERATED) return null
  return report(name, taken, diff, `${name}: ${(worst * 100).toFixed(1)} % of some rows differ`)
}

const isLike = (kept: PNG, actual: PNG): boolean =>
  kept.width === actual.width &&
  kept.height === actual.height &&
  difference(kept, actual).worst <= TOLERATED / 4

function difference(kept: PNG, actual: PNG): { worst: number; diff: PNG } {
  const { width, height } = kept
  const diff = new PNG({ width, height })
  let worst = 0
  for (let top = 0; top < height; top += BAND) {
    const rows = Math.min(BAND, height - top)
    const [from, to] = [top * width * 4, (top + rows) * width * 4]
    const [before, now, out] = [kept, actual, diff].map(({ data }) => data.subarray(from, to))
    const count = pixelmatch(before!, now!, out, width, rows, { threshold: THRESHOLD })
    worst = Math.max(worst, count / (width * rows))
  }
  return { worst, diff }
}

function report(name: string, taken: Buffer, diff: PNG | null, problem: string): string {
  const folder = localPath('reports/screens')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.png`), taken)
  if (diff) writeFileSync(join(folder, `${name}.diff.png`), PNG.sync.write(diff))
  return problem
}
