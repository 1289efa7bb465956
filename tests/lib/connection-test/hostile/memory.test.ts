import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { FAULTS, ODD } from '#tests/support/faults/cases.ts'
import type { Row } from '#tests/support/faults/measure.ts'

const MOST_GROWN = 32 * 2 ** 20
const measure = fileURLToPath(new URL('../../../support/faults/measure.ts', import.meta.url))

it(
  'no heavy answer holds more than 32 MiB while it is read or after (median of three)',
  { timeout: 120_000 },
  async () => {
    const args = ['--conditions=react-server', measure, '--json']
    const { stdout } = await promisify(execFile)(process.execPath, args)
    const rows = JSON.parse(stdout) as Row[]
    const heavy = [...FAULTS, ...ODD].filter(({ isHeavy }) => isHeavy).map(({ name }) => name)
    expect(rows.map(({ name }) => name)).toEqual(heavy)
    expect(heavy.length).toBeGreaterThanOrEqual(12)
    expect(rows.filter(({ grownBytes }) => grownBytes > MOST_GROWN)).toEqual([])
  },
)
