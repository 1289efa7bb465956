import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generated } from '#scripts/docs/generated.ts'

/** Writes the generated documentation; with `--check` it only names what is stale, and exits with 1 then. */
const isCheck = process.argv.includes('--check')
const absolute = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

const stale = [...generated()].filter(([path, text]) => textOf(path) !== text)
for (const [path, text] of stale) {
  if (!isCheck) writeFileSync(absolute(path), text)
  process.stdout.write(`${path}: ${isCheck ? 'stale' : 'written'}\n`)
}
if (isCheck && stale.length > 0) process.exitCode = 1

function textOf(path: string): string | null {
  try {
    return readFileSync(absolute(path), 'utf8')
  } catch {
    return null
  }
}
